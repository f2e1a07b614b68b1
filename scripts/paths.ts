import {fileURLToPath} from 'node:url';

/** The root of the project. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Where the build puts what is published. */
export const DIST = fileURLToPath(new URL('../dist', import.meta.url));
