import {readFileSync} from 'node:fs';

/** The description of the API, which stands in the tree beside what it describes. */
export function readOpenapi(): Uint8Array {
  return new Uint8Array(readFileSync(new URL('../../openapi.yaml', import.meta.url)));
}
