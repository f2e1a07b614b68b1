import {randomBytes, randomUUID} from 'node:crypto';

import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';

import {KeyRing} from '../keys/key-ring.js';
import {seal} from '../keys/seal.js';
import {Secret} from '../keys/secret.js';
import {Outbox} from './outbox.js';

import type {Queryable} from '../database/transaction.js';
import type {NewEvent} from './stored-event.js';

/** A database that keeps events in a map, and fails as it is told. */
class FakeDatabase {
  readonly #secret: Secret;
  readonly stored = new Map<string, number>();
  /** Conversations whose keys were damaged on the disk. */
  readonly damaged = new Set<string>();
  readonly batches: number[] = [];
  failure: (ids: readonly string[]) => {readonly code: string} | undefined = () => undefined;

  constructor(secret: Secret) {
    this.#secret = secret;
  }

  query = (asked: string | {readonly values: readonly unknown[]}, values?: readonly unknown[]) => {
    if (typeof asked === 'string') {
      const c = values![0] as string;
      const key = this.damaged.has(c) ? randomBytes(32) : this.#secret.wrapping;
      return Promise.resolve({rows: [{wrapped: seal(key, c, randomBytes(32))}]});
    }
    const [cs, ids] = asked.values as [string[], string[]];
    const failure = this.failure(ids);
    if (failure) return Promise.reject(Object.assign(new Error('failed'), failure));
    this.batches.push(ids.length);
    // As the function of the database: one row for an id, however often it is in the batch.
    const rows = [...new Set(ids)].map((id, index) => {
      const outcome = this.stored.has(id) ? 'known' : 'fresh';
      if (outcome === 'fresh') this.stored.set(id, this.stored.size + 1);
      return {conversation_id: cs[index], client_id: id, seq: this.stored.get(id), at: new Date(), outcome};
    });
    return Promise.resolve({rows});
  };
}

const event = (): NewEvent => ({
  c: '11111111-1111-4111-8111-111111111111',
  id: randomUUID(),
  by: 'visitor',
  what: {type: 'said', text: 'Bonjour', lang: 'fr'},
});

let database: FakeDatabase;
let outbox: Outbox;
let delivered: string[];
/** Whether it was stuck, each time that changed. */
let turns: boolean[];

beforeEach(() => {
  vi.useFakeTimers();
  const secret = new Secret(randomBytes(32));
  database = new FakeDatabase(secret);
  delivered = [];
  turns = [];
  outbox = new Outbox({
    pool: database as unknown as Queryable,
    keys: new KeyRing(secret, () => undefined),
    onStored: (events) => delivered.push(...events.map(({event: {id}}) => id)),
    onTrouble: () => undefined,
    onStuck: () => turns.push(outbox.isStuck),
  });
});
afterEach(() => void vi.useRealTimers());

describe('the outbox', () => {
  test('stores what comes within ten milliseconds at once, and answers after the commit', async () => {
    const all = Array.from({length: 50}, event).map((each) => outbox.post(each));
    await vi.advanceTimersByTimeAsync(11);
    expect((await Promise.all(all)).map(({outcome}) => outcome)).toEqual(Array(50).fill('fresh'));
    expect(database.batches).toEqual([50]);
    expect(delivered).toHaveLength(50);
  });

  test.each([
    ['a full disk', '53100'],
    ['a connection that broke', '57P01'],
    ['a statement that took too long', '57014'],
  ])('tries again with the same ids after %s, and delivers each once', async (_name, code) => {
    let failures = 0;
    database.failure = () => (++failures <= 5 ? {code} : undefined);
    const one = event();
    const answer = outbox.post(one);
    await vi.advanceTimersByTimeAsync(3_000);
    expect(await answer).toMatchObject({outcome: 'fresh', seq: 1});
    expect(delivered).toEqual([one.id]);
    expect(failures).toBe(6);
  });

  test('says after two seconds that it can store nothing, and when it can again', async () => {
    database.failure = () => ({code: '53100'});
    const answer = outbox.post(event());
    await vi.advanceTimersByTimeAsync(1_500);
    expect(turns).toEqual([]);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(turns).toEqual([true]);
    database.failure = () => undefined;
    await vi.advanceTimersByTimeAsync(500);
    expect((await answer).outcome).toBe('fresh');
    expect(turns).toEqual([true, false]);
  });

  test('says that it is busy after twenty seconds, and stores all the same when it can', async () => {
    database.failure = () => ({code: '08006'});
    const one = event();
    const answer = outbox.post(one);
    await vi.advanceTimersByTimeAsync(20_000);
    expect((await answer).outcome).toBe('busy');
    database.failure = () => undefined;
    // Sent again meanwhile: it is stored once.
    const again = outbox.post(one);
    await vi.advanceTimersByTimeAsync(1_000);
    expect((await again).outcome).toMatch(/fresh|known/);
    expect(database.stored.size).toBe(1);
    expect(new Set(delivered)).toEqual(new Set([one.id]));
  });

  test('keeps five thousand events in memory and no more', async () => {
    database.failure = () => ({code: '08006'});
    const answers = Array.from({length: 5_200}, event).map((each) => outbox.post(each));
    await vi.advanceTimersByTimeAsync(1);
    const outcomes = await Promise.all(answers.slice(5_000));
    expect(outcomes.every(({outcome}) => outcome === 'busy')).toBe(true);
    expect(outbox.size).toBe(5_000);
  });

  test('stores the others when the key of one talk is damaged, and that one is gone', async () => {
    const damaged = {...event(), c: '22222222-2222-4222-8222-222222222222'};
    database.damaged.add(damaged.c);
    const answers = [event(), damaged, event()].map((each) => outbox.post(each));
    await vi.advanceTimersByTimeAsync(11);
    const outcomes = (await Promise.all(answers)).map(({outcome}) => outcome);
    expect(outcomes).toEqual(['fresh', 'gone', 'fresh']);
  });

  test('stores the others when one event can never be stored', async () => {
    const events = Array.from({length: 40}, event);
    const poison = events[17]!.id;
    database.failure = (ids) => (ids.includes(poison) ? {code: '23514'} : undefined);
    const answers = events.map((each) => outbox.post(each));
    await vi.advanceTimersByTimeAsync(2_000);
    const outcomes = (await Promise.all(answers)).map(({outcome}) => outcome);
    expect(outcomes.filter((outcome) => outcome === 'fresh')).toHaveLength(39);
    expect(outcomes[17]).toBe('gone');
  });
});
