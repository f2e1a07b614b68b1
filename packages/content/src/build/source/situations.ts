import {situationsFile} from '../schemas/index.js';
import {ContentError} from './fault.js';
import {SourceFile} from './source-file.js';

import type {DataDirectory} from './disk-directory.js';
import type {z} from 'zod';

/**
 * What happened to someone, with the answers they would give: the outcome, and
 * what people who read the whole story accept.
 */
export type Situation = z.infer<typeof situationsFile>[number];

/**
 * Reads the situations that the knowledge base is tested with.
 *
 * @throws {ContentError} if the file has another shape.
 */
export function loadSituations(directory: DataDirectory): readonly Situation[] {
  const path = 'situations.yaml';
  const {value, faults} = new SourceFile(path, directory.read(path)).read(situationsFile);
  if (!value) throw new ContentError(faults);
  return value;
}
