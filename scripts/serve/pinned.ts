import {readFileSync} from 'node:fs';
import {join} from 'node:path';

import {VERSION, VERSION_FOLDER} from '../build/build-data.js';
import {sriOf} from '../build/cdn/sri.js';
import {ROOT} from '../build/paths.js';

/** An example that pins the loader, with this build's address, version and hash in their places. */
export function pinned(file: string, cdnOrigin: string): string {
  return readFileSync(join(ROOT, 'examples', file), 'utf8')
    .replace('http://localhost:1718/', `${cdnOrigin}/`)
    .replace('{version}', VERSION)
    .replace('{integrity}', sriOf(VERSION_FOLDER)['loader.js'] ?? '');
}
