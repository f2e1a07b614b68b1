import {readFileSync} from 'node:fs';

import {changeBetween} from './change.js';
import {DIRECTORY_FILE, readImportedDirectory, writeImportedDirectory} from './directory-file.js';
import {readDirectory} from './read-directory.js';

import type {Change} from './change.js';

/** What to import. */
export interface ImportRequest {
  /** Path of a `.csv` or `.json` file. */
  readonly file: string;
  /** Whether to check and compare only. */
  readonly isDryRun: boolean;
  /** Which becomes the version, and ends the days on which a label may begin. */
  readonly now: Date;
  /** Where the directory stands. */
  readonly target?: string;
}

/**
 * Takes a file as the new directory, whole: providers that it lacks go.
 *
 * @throws {UnknownFormatError} when the file is neither CSV nor JSON.
 * @throws {ImportRefusedError} when anything in it is wrong; nothing is written.
 */
export function importFile({file, isDryRun, now, target = DIRECTORY_FILE}: ImportRequest): Change {
  const providers = readDirectory(file, readFileSync(file), now.toISOString().slice(0, 10));
  const change = changeBetween(readImportedDirectory(target)?.providers ?? [], providers);
  const version = Math.floor(now.getTime() / 1_000);
  if (!isDryRun) writeImportedDirectory({schema: 1, version, providers}, target);
  return change;
}
