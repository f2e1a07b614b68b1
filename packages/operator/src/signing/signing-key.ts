import {createPrivateKey} from 'node:crypto';
import {readFileSync, realpathSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

import {KEY_ID} from '@cyber-17/protocol';

import {isInsideRepository} from './inside-repository.js';
import {KeyInRepositoryError} from './key-in-repository-error.js';
import {UnusableKeyError} from './unusable-key-error.js';

import type {JsonWebKey, KeyObject} from 'node:crypto';

/** A private key, with the id by which widgets know its public half. */
export interface SigningKey {
  readonly id: string;
  readonly key: KeyObject;
}

/** The key of development builds. Everyone has it, so it proves nothing. */
export const DEVELOPMENT_KEY = fileURLToPath(new URL('development-key.json', import.meta.url));

/**
 * Reads a private key from a JWK.
 *
 * @throws {KeyInRepositoryError} if the file could be committed
 * @throws {UnusableKeyError} if the file has no usable key
 */
export function readSigningKey(file: string): SigningKey {
  if (isInsideRepository(file) && realpathSync(file) !== realpathSync(DEVELOPMENT_KEY)) {
    throw new KeyInRepositoryError(file);
  }
  try {
    const jwk = JSON.parse(readFileSync(file, 'utf8')) as JsonWebKey & {readonly kid: string};
    if (jwk.crv !== 'P-256' || !KEY_ID.test(jwk.kid)) throw new TypeError('Expected P-256 and a "kid".');
    return {id: jwk.kid, key: createPrivateKey({key: jwk, format: 'jwk'})};
  } catch (error) {
    throw new UnusableKeyError(file, error);
  }
}
