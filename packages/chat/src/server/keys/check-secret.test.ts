import {randomBytes, randomUUID} from 'node:crypto';

import {describe, expect, test} from 'vitest';

import {OtherSecretError, checkSecret} from './check-secret.js';
import {newKey, seal} from './seal.js';
import {Secret} from './secret.js';

import type {Queryable} from '../database/transaction.js';

const secret = new Secret(randomBytes(32));

/** A key in the database, wrapped with a secret. */
function stored({wrapping}: Secret) {
  const id = randomUUID();
  return {id, wrapped: seal(wrapping, id, newKey())};
}
const databaseWith = (...rows: readonly object[]) => ({query: async () => ({rows})}) as unknown as Queryable;

describe('the secret of a node', () => {
  test('is any where there is no talk yet', async () => {
    await checkSecret(databaseWith(), secret);
  });

  test('is the one that wrapped the newest keys, even if one of them was damaged', async () => {
    const broken = {...stored(secret), id: randomUUID()};
    await checkSecret(databaseWith(broken, stored(secret)), secret);
  });

  test('is refused where it opens none, with what was expected and what to do', async () => {
    const other = new Secret(randomBytes(32));
    const checked = checkSecret(databaseWith(stored(other), stored(other)), secret);
    await expect(checked).rejects.toThrow(OtherSecretError);
    await expect(checked).rejects.toThrow(/Expected the CYBER17_CHAT_SECRET .* \(2 tried\)/);
  });
});
