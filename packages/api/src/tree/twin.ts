import {createHash} from 'node:crypto';

import type {PublishedFile} from '@cyber-17/protocol';

/** What an index says of a file: the name that holds its hash, and the hash. */
export function twinOf(name: string, content: string | Uint8Array): PublishedFile {
  const hash = createHash('sha256').update(content).digest();
  return {
    path: name.replace(/\.json$/, `.${hash.toString('hex').slice(0, 12)}.json`),
    integrity: `sha256-${hash.toString('base64')}`,
  };
}
