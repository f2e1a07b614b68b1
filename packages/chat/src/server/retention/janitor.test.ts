import {expect, test, vi} from 'vitest';

import {Counter} from '../count/counter.js';
import {newCount} from '../testing/counts.js';
import {Janitor} from './janitor.js';

import type {Chat} from '../chat.js';

test('a minute after the last moment of a day nothing is left of the addresses that counted', async () => {
  // Half past midnight in Paris, where the day before can still be counted.
  vi.useFakeTimers({now: Date.parse('2026-11-28T23:30:00Z')});
  const pool = {query: async () => ({rows: [], rowCount: 0})};
  const counter = new Counter({
    pool: pool as unknown as Chat['pool'],
    situations: {phishing: ['individual']},
    effortBits: 0,
  });
  const hub = {followedBy: () => []};
  const janitor = new Janitor({pool, hub, settings: {keepDays: 30}, log() {}} as unknown as Chat, counter);
  try {
    await counter.take(newCount({day: '2026-11-28'}, 0), '203.0.113.9');
    await vi.advanceTimersByTimeAsync(29 * 60_000);
    expect(counter.remembered).toEqual(['2026-11-28']);
    await vi.advanceTimersByTimeAsync(2 * 60_000);
    expect(counter.remembered).toEqual([]);
  } finally {
    janitor.close();
    vi.useRealTimers();
  }
});
