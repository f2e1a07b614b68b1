import {createHash, generateKeyPairSync} from 'node:crypto';
import {writeFileSync} from 'node:fs';

import {isInsideRepository} from './inside-repository.js';
import {KeyInRepositoryError} from './key-in-repository-error.js';
import {publicHalfOf} from './public-half.js';

/** A public key, as in `operator.json`. */
export interface PublicKey {
  readonly id: string;
  readonly publicKey: string;
}

/**
 * Generates a key pair and writes the private key to a new file that only its owner
 * can read. The id is derived from the public key, so that it is unique.
 *
 * @throws {KeyInRepositoryError} if the file could be committed
 */
export function makeKey(file: string): PublicKey {
  if (isInsideRepository(file)) throw new KeyInRepositoryError(file);
  const {privateKey} = generateKeyPairSync('ec', {namedCurve: 'P-256'});
  const publicKey = publicHalfOf(privateKey);
  const id = `key-${createHash('sha256').update(publicKey).digest('hex').slice(0, 8)}`;
  const jwk = {kid: id, use: 'sig', ...privateKey.export({format: 'jwk'})};
  // Never overwrite: a lost key cannot be recovered.
  writeFileSync(file, `${JSON.stringify(jwk, undefined, 2)}\n`, {flag: 'wx', mode: 0o600});
  return {id, publicKey};
}
