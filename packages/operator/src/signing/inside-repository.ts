import {existsSync, realpathSync} from 'node:fs';
import {basename, dirname, join, relative, resolve, sep} from 'node:path';

import {ROOT} from '../root.js';

/** Whether a file is, or would be, below the root of this repository, with links resolved. */
export function isInsideRepository(file: string): boolean {
  const path = resolve(file);
  const real = existsSync(path) ? realpathSync(path) : join(realpathSync(dirname(path)), basename(path));
  const [first] = relative(realpathSync(ROOT), real).split(sep);
  return first !== '..';
}
