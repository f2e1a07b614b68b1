import {fileURLToPath} from 'node:url';

import {diskDirectory} from './read-source.js';

/** The data of this package, on disk. */
export const dataDirectory = diskDirectory(fileURLToPath(new URL('../../../data', import.meta.url)));
