import {generateKeyPairSync} from 'node:crypto';

import {createClient} from '@cyber-17/client';
import {realContent} from '@cyber-17/content/testing';
import {afterEach, describe, expect, test, vi} from 'vitest';

import {TRUST, builtTree, signedAgain} from './built-tree.js';
import {serveFolder} from './static-folder.js';

import type {StaticFolder} from './static-folder.js';
import type {Tree} from '@cyber-17/api';

const {graph} = realContent().compiled.fr;
const built = builtTree();
const ended: (() => Promise<void>)[] = [];

afterEach(async () => {
  vi.unstubAllGlobals();
  for (const end of ended.splice(0)) await end();
});

async function serve(tree: Tree): Promise<StaticFolder> {
  const folder = await serveFolder(tree);
  ended.push(() => folder.end());
  return folder;
}

const operatorAt = ({origin}: StaticFolder) => ({apiOrigin: origin});

async function loadFrom(tree: Tree, client = createClient(TRUST)) {
  return client.loadBook(operatorAt(await serve(tree)), graph, AbortSignal.timeout(10_000));
}

describe('the advice book', () => {
  test('loads from a signed tree and states until when it is valid', async () => {
    const book = await loadFrom(built);
    expect(book.lang).toBe('fr');
    expect(Date.parse(book.validUntil!)).toBeGreaterThan(Date.now());
  });

  test('is rejected if the index is signed with an unknown key', async () => {
    const {privateKey: key} = generateKeyPairSync('ec', {namedCurve: 'P-256'});
    await expect(loadFrom(signedAgain(built, {}, {id: 'stranger', key}))).rejects.toThrow('stranger');
    await expect(loadFrom(signedAgain(built, {}, {id: 'development-active', key}))).rejects.toThrow(
      'found one that was changed',
    );
  });

  test('is rejected if the index is older than the code', async () => {
    await expect(loadFrom(signedAgain(built, {version: 6}))).rejects.toThrow('version 7 or later');
  });

  test('is rejected if the page has already seen a newer index', async () => {
    const client = createClient(TRUST);
    await loadFrom(signedAgain(built, {version: 9}), client);
    await expect(loadFrom(signedAgain(built, {version: 8}), client)).rejects.toThrow('version 9 or later');
    await loadFrom(signedAgain(built, {version: 9}), client);
  });

  test('still loads after it has expired and states when it did', async () => {
    const past = new Date('2026-01-01T00:00:00Z');
    const book = await loadFrom(signedAgain(built, {}, undefined, past));
    expect(book.validUntil).toBe('2026-01-01T00:00:00Z');
  });

  test('hides withdrawn contacts, in the graph too, but keeps their names for sentences', async () => {
    const book = await loadFrom(signedAgain(built, {withdrawn: ['17cyber', 'gone']}));
    expect(book.channels['17cyber']).toBeUndefined();
    expect({...graph.channels, ...book.channels}['17cyber']).toBeUndefined();
    expect(book.withdrawn).toEqual({'17cyber': graph.channels['17cyber']!.name, gone: '…'});
    expect(book.channels['3018']).toBeDefined();
  });

  test('is fetched by the hash in the code if WebCrypto is missing', async () => {
    vi.stubGlobal('crypto', {});
    const folder = await serve(built);
    const client = createClient(TRUST);
    const book = await client.loadBook(operatorAt(folder), graph, AbortSignal.timeout(10_000));
    expect(book.lang).toBe('fr');
    expect(folder.asked).toEqual([`/v1/${TRUST.bundled.fr.path}`]);
    await expect(client.loadLetters(operatorAt(folder), 'fr')).rejects.toThrow('not a secure context');
  });
});

test('a rejected index is requested again past the cache', async () => {
  const caches: (string | undefined)[] = [];
  const {fetch} = globalThis;
  vi.stubGlobal('fetch', (request: Request, init?: RequestInit) => {
    if (request.url.endsWith('index.json')) caches.push(request.cache);
    return fetch(request, init);
  });
  const client = createClient(TRUST);
  await expect(loadFrom(signedAgain(built, {version: 6}), client)).rejects.toThrow();
  await loadFrom(built, client);
  await loadFrom(built, client);
  expect(caches).toEqual(['default', 'no-cache', 'default']);
});
