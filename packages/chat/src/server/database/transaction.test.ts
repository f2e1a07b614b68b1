import {expect, test} from 'vitest';

import {transaction} from './transaction.js';

import type pg from 'pg';

/** A connection that remembers what it was asked, and breaks when it is told to. */
class FakeClient {
  readonly asked: string[] = [];
  released: boolean | undefined;
  isBroken = false;

  query(text: string): Promise<unknown> {
    this.asked.push(text);
    return this.isBroken ? Promise.reject(new Error('gone')) : Promise.resolve({rows: []});
  }

  release(isBad = false): void {
    this.released = isBad;
  }
}

const poolOf = (client: FakeClient) => ({connect: () => Promise.resolve(client)}) as unknown as pg.Pool;

test('a transaction is committed, and its connection given back', async () => {
  const client = new FakeClient();
  expect(await transaction(poolOf(client), () => Promise.resolve(17))).toBe(17);
  expect(client.asked).toEqual(['begin', 'commit']);
  expect(client.released).toBe(false);
});

test('a transaction that fails is rolled back', async () => {
  const client = new FakeClient();
  await expect(transaction(poolOf(client), () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(client.asked).toEqual(['begin', 'rollback']);
  expect(client.released).toBe(false);
});

test('a connection that breaks between two statements ends the transaction, and is given to nobody else', async () => {
  const client = new FakeClient();
  const work = () => {
    client.isBroken = true;
    return Promise.resolve();
  };
  await expect(transaction(poolOf(client), work)).rejects.toThrow('gone');
  expect(client.released).toBe(true);
});
