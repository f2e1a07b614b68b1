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

test('an index that names what is gone is requested again past the cache', async () => {
  const {privateKey, publicKey} = await crypto.subtle.generateKey(
    {name: 'ECDSA', namedCurve: 'P-256'},
    true,
    ['sign', 'verify'],
  );
  const base64 = (bytes: ArrayBuffer) => btoa(String.fromCharCode(...new Uint8Array(bytes)));
  const payload = JSON.stringify({
    schema: 1,
    version: 7,
    validUntil: '2027-01-31T12:00:00Z',
    content: '0123abcd',
    files: {
      'fr/letters.json': {path: 'fr/letters.0123456789ab.json', integrity: `sha256-${'A'.repeat(43)}=`},
    },
    partners: [],
    withdrawn: [],
  });
  const signature = base64(
    await crypto.subtle.sign({name: 'ECDSA', hash: 'SHA-256'}, privateKey, new TextEncoder().encode(payload)),
  );
  const asked: string[] = [];
  vi.stubGlobal('fetch', async ({url, cache}: Request) => {
    asked.push(`${new URL(url).pathname} ${cache}`);
    return url.endsWith('index.json')
      ? Response.json({keyId: 'active', signature, payload})
      : new Response('', {status: 404});
  });
  const keys = {active: base64(await crypto.subtle.exportKey('raw', publicKey))};
  const client = createClient({...TRUST, keys});
  await expect(client.loadLetters(API, 'fr')).rejects.toThrow('404');
  await expect(client.loadLetters(API, 'fr')).rejects.toThrow('404');
  expect(asked.filter((each) => each.includes('index'))).toEqual([
    '/v1/index.json default',
    '/v1/index.json no-cache',
  ]);
});
