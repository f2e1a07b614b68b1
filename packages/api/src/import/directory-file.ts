import {existsSync, mkdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {fileURLToPath} from 'node:url';

import {readProviders} from '@cyber-17/protocol';
import {exactly, shape, whole} from '@cyber-17/protocol/read';

import type {Provider} from '@cyber-17/protocol';
import type {Reader} from '@cyber-17/protocol/read';

/** The directory after the last import. */
export interface ImportedDirectory {
  readonly schema: 1;
  /** When it was imported, in seconds since 1970: the publication is at least this new. */
  readonly version: number;
  readonly providers: readonly Provider[];
}

/** Its file: the operator's data, not part of the repository. */
export const DIRECTORY_FILE = fileURLToPath(new URL('../../data/providers.json', import.meta.url));

const readImported: Reader<ImportedDirectory> = shape<ImportedDirectory>({
  schema: exactly(1),
  version: whole(0, Number.MAX_SAFE_INTEGER),
  providers: readProviders,
});

/**
 * The directory of the last import, if there was one.
 *
 * @throws {InvalidShapeError} if the file was edited by hand and is no longer valid
 */
export function readImportedDirectory(file = DIRECTORY_FILE): ImportedDirectory | undefined {
  return existsSync(file)
    ? readImported(JSON.parse(readFileSync(file, 'utf8')), 'providers.json')
    : undefined;
}

/** Writes the directory completely or not at all: to a file beside it, then renames it. */
export function writeImportedDirectory(directory: ImportedDirectory, file = DIRECTORY_FILE): void {
  mkdirSync(dirname(file), {recursive: true});
  const draft = `${file}.draft`;
  writeFileSync(draft, `${JSON.stringify(directory, undefined, 1)}\n`);
  renameSync(draft, file);
}
