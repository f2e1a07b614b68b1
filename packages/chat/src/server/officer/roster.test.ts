import {afterEach, beforeEach, expect, test, vi} from 'vitest';

import {Roster} from './roster.js';

import type {Console, RosterOptions} from './roster.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a database that stalls is asked once who is there, and once to note it, not each second', async () => {
  const asked: string[] = [];
  const query = (question: string | {readonly name: string}) => {
    asked.push(typeof question === 'string' ? 'beat' : question.name);
    return new Promise(() => undefined);
  };
  const roster = new Roster({
    settings: {capacity: 5},
    pool: {query},
    board: {watch: () => () => undefined},
    log() {},
  } as unknown as RosterOptions);
  roster.join({who: {id: 'o', session: Buffer.alloc(32)}} as unknown as Console);
  await vi.advanceTimersByTimeAsync(30_000);
  roster.close();
  expect(asked).toEqual(['identities', 'beat']);
});
