import {createHash, generateKeyPairSync} from 'node:crypto';
import {writeFileSync} from 'node:fs';

import {isInsideRepository} from './inside-repository.js';
import {KeyInRepositoryError} from './key-in-repository-error.js';
import {publicHalfOf} from './public-half.js';

/** A public key as `operator.json` lists it. */
export interface PublicKey {
  readonly id: string;
  readonly publicKey: string;
}

/**
 * Makes a pair of keys and writes the private one to a new file that only its
 * owner can read. The id is made from the public half, so that no two keys of
 * an operator share one.
 *
 * @throws {KeyInRepositoryError} when the file could be committed.
 */
export function makeKey(file: string): PublicKey {
  if (isInsideRepository(file)) throw new KeyInRepositoryError(file);
  const {privateKey} = generateKeyPairSync('ec', {namedCurve: 'P-256'});
  const publicKey = publicHalfOf(privateKey);
  const id = `key-${createHash('sha256').update(publicKey).digest('hex').slice(0, 8)}`;
  const jwk = {kid: id, use: 'sig', ...privateKey.export({format: 'jwk'})};
  // A key that is overwritten is lost.
  writeFileSync(file, `${JSON.stringify(jwk, undefined, 2)}\n`, {flag: 'wx', mode: 0o600});
  return {id, publicKey};
}
