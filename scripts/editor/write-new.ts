import {existsSync, mkdirSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';

import {ContentError, diskDirectory, newAction, newThreat, readSource} from '@cyber-17/content/build';

import type {Scaffold} from '@cyber-17/content/build';

/** What can be written from a model, by its name on the command line. */
export const NEW = {threat: newThreat, action: newAction};

/**
 * Writes the files of a new threat or action into a data folder.
 *
 * @throws {ScaffoldError} if an id cannot be used
 * @throws {ContentError} if the data that is there cannot be read
 */
export function writeNew(folder: string, kind: keyof typeof NEW, id: string, like: string): Scaffold {
  const directory = diskDirectory(folder);
  const {source, faults} = readSource(directory);
  if (!source) throw new ContentError(faults);
  const scaffold = NEW[kind](directory, source, id, like);
  for (const {path, text} of scaffold.files) {
    const file = join(folder, path);
    mkdirSync(dirname(file), {recursive: true});
    // Never over somebody's work: words may be there before the structure.
    if (!existsSync(file)) writeFileSync(file, text, {flag: 'wx'});
  }
  return scaffold;
}
