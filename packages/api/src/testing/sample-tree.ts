import type {Tree} from '../tree/tree.js';

/** A small tree for the tests of the server. */
export const SAMPLE_BOOK = JSON.stringify({text: 'advice '.repeat(200)});

const bytes = (text: string) => new TextEncoder().encode(text);

/** Two plain names, one twin, one description. */
export const SAMPLE_TREE: Tree = new Map([
  ['v1/index.json', bytes('{"schema":1}')],
  ['v1/fr/advice.json', bytes(SAMPLE_BOOK)],
  ['v1/fr/advice.0123456789ab.json', bytes(SAMPLE_BOOK)],
  ['v1/openapi.yaml', bytes('openapi: 3.1.1\n')],
]);
