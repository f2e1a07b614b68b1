import {createHash} from 'node:crypto';

import type {PublishedFile} from '@cyber-17/protocol';

/** The entry of a file in the index: its content-hashed name, and its hash. */
export function twinOf(name: string, content: string | Uint8Array): PublishedFile {
  const hash = createHash('sha256').update(content).digest();
  return {
    path: name.replace(/\.json$/, `.${hash.toString('hex').slice(0, 12)}.json`),
    integrity: `sha256-${hash.toString('base64')}`,
  };
}
