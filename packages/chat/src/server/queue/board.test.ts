import {afterEach, beforeEach, expect, test, vi} from 'vitest';

import {Metrics} from '../observe/metrics.js';
import {Board} from './board.js';

import type {Queryable} from '../database/transaction.js';
import type {ChatSettings} from '../settings.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a board goes on reading when one who watches it fails, and says so', async () => {
  const counts = {takings: 0, quarter: 0, taken: 0, now: new Date()};
  const query = ({name}: {readonly name: string}) =>
    Promise.resolve({rows: name === 'counts' ? [counts] : []});
  const lines: string[] = [];
  const board = new Board({
    settings: {} as ChatSettings,
    pool: {query} as unknown as Queryable,
    log: (_level, event) => void lines.push(event),
    metrics: new Metrics(),
    canStore: () => true,
  });
  board.watch(() => {
    throw new Error('failed');
  });
  await vi.advanceTimersByTimeAsync(10_000);
  board.close();
  expect(lines).toEqual(['board not shown', 'board not shown']);
});
