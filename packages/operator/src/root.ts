import {fileURLToPath} from 'node:url';

/** The root of this repository, where `operator.json` is. */
export const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
