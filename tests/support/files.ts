import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';

/** Every file below a folder, path → bytes. */
export function filesBelow(folder: string): ReadonlyMap<string, Buffer> {
  const names = readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return new Map(names.map((name) => [name.slice(folder.length + 1), readFileSync(name)]));
}
