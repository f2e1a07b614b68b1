import {afterEach, expect, test, vi} from 'vitest';

import {createClient} from './client.js';

import type {PublishedFile} from '@cyber-17/protocol';

const API = {apiOrigin: 'https://api.example'};
const FILE: PublishedFile = {path: 'fr/advice.0123456789ab.json', integrity: 'sha256-other'};
const TRUST = {keys: {}, floor: 1, bundled: {fr: FILE, en: FILE, ar: FILE}};

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** Answers every request; what was asked of the browser's cache. */
function askedWith(answer: () => Response): RequestCache[] {
  const asked: RequestCache[] = [];
  vi.stubGlobal('fetch', async ({cache}: Request) => {
    asked.push(cache);
    return answer();
  });
  // The shortest wait before a retry.
  vi.spyOn(Math, 'random').mockReturnValue(0);
  return asked;
}

test('an index that is no JSON is requested again past the cache', async () => {
  const asked = askedWith(() => new Response('<!doctype html><title>Wi-Fi</title>'));
  const client = createClient(TRUST);
  await expect(client.loadLetters(API, 'fr')).rejects.toThrow(SyntaxError);
  await expect(client.loadLetters(API, 'fr')).rejects.toThrow(SyntaxError);
  expect(asked).toEqual(['default', 'no-cache']);
});

test('a file that fails is requested again past the cache', async () => {
  const asked = askedWith(() => {
    throw new TypeError('Failed to fetch');
  });
  vi.stubGlobal('crypto', {});
  const graph = {lang: 'fr'} as Parameters<ReturnType<typeof createClient>['loadBook']>[1];
  await expect(createClient(TRUST).loadBook(API, graph, AbortSignal.timeout(10_000))).rejects.toThrow(
    TypeError,
  );
  expect(asked).toEqual(['default', 'reload', 'reload']);
});

test('an API that says when to come back is not asked before', async () => {
  const asked = askedWith(() => new Response('', {status: 429, headers: {'Retry-After': '3600'}}));
  await expect(createClient(TRUST).loadLetters(API, 'fr')).rejects.toThrow('429');
  expect(asked).toHaveLength(1);
});

test('no header makes all clients ask again at the same moment', async () => {
  const asked = askedWith(() => new Response('', {status: 429, headers: {'RateLimit-Reset': '10'}}));
  await expect(createClient(TRUST).loadLetters(API, 'fr')).rejects.toThrow('429');
  expect(asked).toHaveLength(3);
});
