import {existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {dirname, join, relative, sep} from 'node:path';

import {MissingTreeError} from './missing-tree-error.js';

import type {Tree} from './tree.js';

/** Writes a tree below a folder, ready for any CDN or object store. */
export function writeTree(tree: Tree, folder: string): void {
  for (const [path, bytes] of tree) {
    const file = join(folder, path);
    mkdirSync(dirname(file), {recursive: true});
    writeFileSync(file, bytes);
  }
}

/**
 * Reads a tree back from the folder it was written to.
 *
 * @throws {MissingTreeError} if there is none
 */
export function readTree(folder: string): Tree {
  if (!existsSync(join(folder, 'v1/index.json'))) throw new MissingTreeError(folder);
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
