import {mkdirSync, readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {dirname, join, relative, sep} from 'node:path';

import type {Tree} from './tree.js';

/** Writes a tree below a folder, ready for any CDN or object store. */
export function writeTree(tree: Tree, folder: string): void {
  for (const [path, bytes] of tree) {
    const file = join(folder, path);
    mkdirSync(dirname(file), {recursive: true});
    writeFileSync(file, bytes);
  }
}

/** Reads a tree back from the folder it was written to. */
export function readTree(folder: string): Tree {
  const entries = readdirSync(folder, {recursive: true, withFileTypes: true}).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    entries.map((entry) => {
      const file = join(entry.parentPath, entry.name);
      return [relative(folder, file).split(sep).join('/'), new Uint8Array(readFileSync(file))] as const;
    }),
  );
}
