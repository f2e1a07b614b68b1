import {readdirSync, statSync} from 'node:fs';
import {join, resolve} from 'node:path';

import {ROOT} from './paths.js';

/** What a package’s folder holds beside its sources. */
const OTHERS = /^(?:dist|node_modules)$/;

/** When the newest of these files was written, in milliseconds; 0 if there is none. Folders are read whole. */
export function newestOf(paths: readonly string[]): number {
  return Math.max(0, ...paths.map((path) => newestIn(resolve(ROOT, path))));
}

function newestIn(path: string): number {
  const entry = statSync(path, {throwIfNoEntry: false});
  if (!entry?.isDirectory()) return entry?.mtimeMs ?? 0;
  const inside = readdirSync(path).filter((name) => !OTHERS.test(name));
  return Math.max(0, ...inside.map((name) => newestIn(join(path, name))));
}
