import {fileURLToPath} from 'node:url';

import {diskDirectory} from './disk-directory.js';

/** The folder of this package's data, on disk. */
export const DATA_FOLDER = fileURLToPath(new URL('../../../data', import.meta.url));

/** The data of this package, on disk. */
export const dataDirectory = diskDirectory(DATA_FOLDER);
