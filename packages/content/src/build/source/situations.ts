import {situationsFile} from '../schemas/index.js';
import {ContentError} from './fault.js';
import {SourceFile} from './source-file.js';

import type {DataDirectory} from './disk-directory.js';
import type {z} from 'zod';

/**
 * What happened to someone, answered as they would: the outcome it comes to,
 * and what people who read the whole story accept.
 */
export type Situation = z.infer<typeof situationsFile>[number];

/**
 * Reads the situations that the knowledge base is tried on.
 *
 * @throws {ContentError} when the file is not one.
 */
export function loadSituations(directory: DataDirectory): readonly Situation[] {
  const path = 'situations.yaml';
  const {value, faults} = new SourceFile(path, directory.read(path)).read(situationsFile);
  if (!value) throw new ContentError(faults);
  return value;
}
