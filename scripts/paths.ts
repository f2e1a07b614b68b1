import {fileURLToPath} from 'node:url';

/** The root of the project. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Where the build puts what is published; elsewhere only to compare two builds. */
export const DIST = process.env['CYBER17_DIST'] ?? fileURLToPath(new URL('../dist', import.meta.url));
