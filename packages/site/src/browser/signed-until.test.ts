import {afterEach, expect, test, vi} from 'vitest';

import {signedUntil} from './signed-until.js';

const INDEX = 'https://api.example/v1/index.json';
const PUBLISHED = Date.parse('2026-11-28T08:00:00Z');
const AGAIN = '2027-05-01T08:00:00Z';

afterEach(() => vi.unstubAllGlobals());

const indexOf = (version: number) =>
  vi.stubGlobal('fetch', async () =>
    Response.json({keyId: 'a', signature: 'b', payload: JSON.stringify({version, validUntil: AGAIN})}),
  );

test('advice that was signed again is valid as long as the index says', async () => {
  indexOf(PUBLISHED / 1_000);
  expect(await signedUntil(INDEX, PUBLISHED)).toBe(Date.parse(AGAIN));
});

test('an index of newer advice makes no page valid', async () => {
  indexOf(PUBLISHED / 1_000 + 1);
  expect(await signedUntil(INDEX, PUBLISHED)).toBe(0);
});

test('without an index nothing is valid for longer', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
  expect(await signedUntil(INDEX, PUBLISHED)).toBe(0);
  vi.stubGlobal('fetch', async () => new Response('<!doctype html>'));
  expect(await signedUntil(INDEX, PUBLISHED)).toBe(0);
});
