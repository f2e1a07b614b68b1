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
  /** Becomes the version, and is the last day on which a label may start. */
  readonly now: Date;
  /** The file of the directory. */
  readonly target?: string;
}

/**
 * Replaces the directory by a file: providers that it lacks are removed.
 *
 * @throws {UnknownFormatError} if the file is neither CSV nor JSON
 * @throws {ImportRefusedError} if anything in it is wrong; nothing is written
 */
export function importFile({file, isDryRun, now, target = DIRECTORY_FILE}: ImportRequest): Change {
  const providers = readDirectory(file, readFileSync(file), now.toISOString().slice(0, 10));
  const change = changeBetween(readImportedDirectory(target)?.providers ?? [], providers);
  const version = Math.floor(now.getTime() / 1_000);
  if (!isDryRun) writeImportedDirectory({schema: 1, version, providers}, target);
  return change;
}
