import {readFileSync} from 'node:fs';

/** The description of the API, which is part of the tree. */
export function readOpenapi(): Uint8Array {
  return new Uint8Array(readFileSync(new URL('../../openapi.yaml', import.meta.url)));
}
