import {InvalidShapeError, readEnvelope, readPublication} from '@cyber-17/protocol';

import {BadSignatureError} from './errors/bad-signature-error.js';
import {OldVersionError} from './errors/old-version-error.js';
import {UnknownKeyError} from './errors/unknown-key-error.js';

import type {Trust} from './trust.js';
import type {Publication} from '@cyber-17/protocol';

const CURVE = {name: 'ECDSA', namedCurve: 'P-256'};
const SIGNATURE = {name: 'ECDSA', hash: 'SHA-256'};

/**
 * Reads an index after verifying its signature. An expired index is accepted: old
 * advice, marked as old, is better than none.
 *
 * @throws {InvalidShapeError} if the value is not an index
 * @throws {UnknownKeyError} if its key is not one of ours
 * @throws {BadSignatureError} if it was changed after signing
 * @throws {OldVersionError} if a newer one is known
 */
export async function verifyEnvelope(
  value: unknown,
  {keys, floor}: Pick<Trust, 'keys' | 'floor'>,
): Promise<Publication> {
  const {keyId, signature, payload} = readEnvelope(value, 'index');
  if (!Object.hasOwn(keys, keyId)) throw new UnknownKeyError(keyId, Object.keys(keys)); // defence: index-key
  const {subtle} = crypto;
  const key = await subtle.importKey('raw', bytesOf(keys[keyId]!), CURVE, false, ['verify']);
  const signed = new TextEncoder().encode(payload);
  // defence: index-signature
  if (!(await subtle.verify(SIGNATURE, key, bytesOf(signature), signed))) throw new BadSignatureError(keyId);
  const publication = readPublication(parsed(payload), 'payload');
  // defence: index-floor
  if (publication.version < floor) throw new OldVersionError(publication.version, floor);
  return publication;
}

function bytesOf(base64: string) {
  return Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
}

function parsed(payload: string): unknown {
  try {
    return JSON.parse(payload);
  } catch {
    throw new InvalidShapeError('payload', 'JSON', payload);
  }
}
