import {sign} from 'node:crypto';

import type {SigningKey} from './signing-key.js';
import type {Envelope, Publication} from '@cyber-17/protocol';

/** Signs a publication that is valid until a given moment. */
export function signPublication(publication: Publication, until: Date, {id, key}: SigningKey): Envelope {
  const validUntil = until.toISOString().replace(/\.\d+Z$/, 'Z');
  const payload = JSON.stringify({...publication, validUntil});
  const signature = sign('sha256', Buffer.from(payload), {key, dsaEncoding: 'ieee-p1363'});
  return {keyId: id, signature: signature.toString('base64'), payload};
}
