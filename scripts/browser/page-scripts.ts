import {readFileSync} from 'node:fs';

const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');

/** Makes `closedRoots` known to a page; to be run before any other script. */
export const CLOSED_ROOTS = read('closed-roots.js');

/** Evaluates to a promise that resolves once the module has drawn everything. */
export const UNTIL_DRAWN = read('until-drawn.js');
