import {COUNT_PATH, STATISTICS_PATH} from '@cyber-17/protocol/count';
import {describe, expect, test} from 'vitest';

import {countRoutes} from './routes.js';

import type {Counter} from './counter.js';

const app = countRoutes({
  counter: {take: async () => undefined} as unknown as Counter,
  pool: {query: async () => ({rows: []})} as never,
  addressOf: () => '192.0.2.1',
});

test.each([
  ['GET', COUNT_PATH, 'POST, OPTIONS'],
  ['PUT', COUNT_PATH, 'POST, OPTIONS'],
  ['POST', STATISTICS_PATH, 'GET, HEAD, OPTIONS'],
  ['DELETE', STATISTICS_PATH, 'GET, HEAD, OPTIONS'],
])('%s of %s is refused, with the methods that it takes', async (method, path, allow) => {
  const answer = await app.request(path, {method});
  expect([answer.status, answer.headers.get('allow')]).toEqual([405, allow]);
  expect(answer.headers.get('access-control-allow-origin')).toBe('*');
});

describe('the statistics', () => {
  test('are not sent again to whoever has them, or has any', async () => {
    const etag = (await app.request(STATISTICS_PATH)).headers.get('etag')!;
    for (const known of [etag, `"other", W/${etag}`, '*']) {
      const answer = await app.request(STATISTICS_PATH, {headers: {'If-None-Match': known}});
      expect(answer.status, known).toBe(304);
    }
    const answer = await app.request(STATISTICS_PATH, {headers: {'If-None-Match': '"other"'}});
    expect(answer.status).toBe(200);
  });
});
