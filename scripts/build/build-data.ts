import {readFileSync} from 'node:fs';
import {join} from 'node:path';

import {DIST, ROOT} from './paths.js';

/** Version of the project: the folder below `dist/cdn`. */
export const VERSION = (JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {version: string})
  .version;

/** Where the files of this version are. */
export const VERSION_FOLDER = join(DIST, 'cdn', VERSION);
