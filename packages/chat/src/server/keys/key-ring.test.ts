import {randomBytes} from 'node:crypto';

import {beforeEach, describe, expect, test} from 'vitest';

import {KeyRing} from './key-ring.js';
import {newKey, seal} from './seal.js';
import {Secret} from './secret.js';

import type {Queryable} from '../database/transaction.js';

const secret = new Secret(randomBytes(32));
let keys: KeyRing;
let unreadable: string[];
let asked: string[];
/** What keys are wrapped with. */
let wrapping: Buffer;
/** Before a question is answered. */
let meanwhile: () => void;

const query = async (_text: string, [c]: readonly [string]) => {
  asked.push(c);
  const wrapped = seal(wrapping, c, newKey());
  meanwhile();
  return {rows: [{wrapped}]};
};
const database = {query} as unknown as Queryable;

beforeEach(() => {
  unreadable = [];
  asked = [];
  wrapping = secret.wrapping;
  meanwhile = () => undefined;
  keys = new KeyRing(secret, (c) => unreadable.push(c));
});

describe('the key ring', () => {
  test('drops the key that was not used for longest when it is full', async () => {
    for (let each = 0; each < 5_000; each++) await keys.of(database, `${each}`);
    expect(keys.peek('0')).toBeDefined();
    await keys.of(database, '1');
    await keys.of(database, 'one more');
    expect(keys.peek('0')).toBeDefined();
    expect(keys.peek('1')).toBeDefined();
    expect(keys.peek('2')).toBeUndefined();
    expect(asked).toHaveLength(5_001);
  });

  test('keeps no key that was forgotten while it was read', async () => {
    meanwhile = () => keys.forget('erased');
    await keys.of(database, 'erased');
    expect(keys.peek('erased')).toBeUndefined();
  });

  test('reads a key again that it did not keep', async () => {
    meanwhile = () => keys.forget('another');
    await keys.of(database, 'c');
    meanwhile = () => undefined;
    expect(await keys.of(database, 'c')).toBeDefined();
    expect(keys.peek('c')).toBeDefined();
  });

  test('has no key where the secret is another, and says so once', async () => {
    wrapping = randomBytes(32);
    expect([await keys.of(database, 'c'), await keys.of(database, 'c')]).toEqual([undefined, undefined]);
    expect(unreadable).toEqual(['c']);
    // It is asked for again: the right secret may be back.
    wrapping = secret.wrapping;
    expect(await keys.of(database, 'c')).toBeDefined();
  });
});
