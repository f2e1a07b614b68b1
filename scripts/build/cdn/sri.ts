import {readFileSync, readdirSync} from 'node:fs';
import {join, relative, sep} from 'node:path';

import {integrityOf} from '../integrity.js';

/** Path of a file below its version → its hash, as an `integrity` attribute takes it. */
export type Sri = Readonly<Record<string, string>>;

/** The name under which the hashes of a version are published. */
export const SRI_FILE = 'sri.json';

/** The hash of every file of a version, in the order of their names. */
export function sriOf(folder: string): Sri {
  const files = readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile() && entry.name !== SRI_FILE)
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
  return Object.fromEntries(files.map((name) => [name, integrityOf(readFileSync(join(folder, name)))]));
}
