import {afterEach, beforeEach, expect, test, vi} from 'vitest';

import {repeat} from './repeat.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('work that takes longer than its turn is never done twice at once, and goes on afterwards', async () => {
  const runs: (() => void)[] = [];
  const stop = repeat(
    1_000,
    () => new Promise<void>((resolve) => runs.push(resolve)),
    () => undefined,
  );
  await vi.advanceTimersByTimeAsync(15_000);
  expect(runs).toHaveLength(1);
  runs[0]!();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(runs).toHaveLength(2);
  stop();
  runs[1]!();
  await vi.advanceTimersByTimeAsync(5_000);
  expect(runs).toHaveLength(2);
});

test('work that fails is reported, and done again', async () => {
  const errors: unknown[] = [];
  const stop = repeat(
    1_000,
    () => Promise.reject(new Error('failed')),
    (error) => errors.push((error as Error).message),
  );
  await vi.advanceTimersByTimeAsync(2_000);
  stop();
  expect(errors).toEqual(['failed', 'failed']);
});
