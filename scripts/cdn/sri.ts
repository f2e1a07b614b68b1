import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';

import {integrityOf} from '../integrity.js';

/** File name → its hash, as an `integrity` attribute takes it. */
export type Sri = Readonly<Record<string, string>>;

/** The name under which the hashes of a version are published. */
export const SRI_FILE = 'sri.json';

/** The hash of every file of a version, in the order of their names. */
export function sriOf(folder: string): Sri {
  const files = readdirSync(folder)
    .filter((name) => name !== SRI_FILE)
    .sort();
  return Object.fromEntries(files.map((name) => [name, integrityOf(readFileSync(join(folder, name)))]));
}
