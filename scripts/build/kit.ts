import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';

import {buildKit} from '@cyber-17/site/kit';

import type {KitInput} from '@cyber-17/site/kit';

/** Writes the communication kit into the folder of the site; returns the size of each file, by its path. */
export async function writeKit(folder: string, input: KitInput): Promise<ReadonlyMap<string, number>> {
  const sizes = new Map<string, number>();
  for (const [path, content] of await buildKit(input)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), {recursive: true});
    writeFileSync(file, content);
    sizes.set(path, content.length);
  }
  return sizes;
}
