import {afterEach, beforeEach, expect, test, vi} from 'vitest';

import {Hub} from './hub.js';

import type {Follower} from './follower.js';
import type {HubOptions} from './hub.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a database that stalls is asked once what was missed, not each two seconds', async () => {
  let checks = 0;
  const query = (question: unknown) => {
    if (typeof question === 'string') checks++;
    return new Promise(() => undefined);
  };
  const hub = new Hub({pool: {query}, onTrouble() {}} as unknown as HubOptions);
  hub.follow({c: 'c', side: 'visitor', sent: 0} as Follower);
  await vi.advanceTimersByTimeAsync(14_000);
  hub.close();
  expect(checks).toBe(1);
});
