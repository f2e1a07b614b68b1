import {dayInParis} from '@cyber-17/protocol/count';
import {expect, test} from 'vitest';

import {newCount} from '../testing/counts.js';
import {Counter} from './counter.js';

import type {Queryable} from '../database/transaction.js';

const NOON = Date.parse('2026-11-28T11:00:00Z');
const HOUR_MS = 3_600_000;

/** A database that takes everything, and keeps nothing. */
const pool = {query: async () => ({rows: [], rowCount: 0})} as unknown as Queryable;

test('addresses are forgotten when their day can no longer be counted, though nobody counts', async () => {
  let now = NOON;
  const situations = {phishing: ['individual']} as const;
  const counter = new Counter({pool, situations, now: () => now, effortBits: 0});
  await counter.take(newCount({day: dayInParis(NOON)}, 0), '203.0.113.9');
  // Half past midnight in Paris: whoever began yesterday may still count.
  now = NOON + 12.5 * HOUR_MS;
  counter.forget();
  expect(counter.remembered).toEqual(['2026-11-28']);
  now = NOON + 13 * HOUR_MS;
  counter.forget();
  expect(counter.remembered).toEqual([]);
});
