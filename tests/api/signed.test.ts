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

describe('the book', () => {
  test('is read from a tree that is signed, and says how long it is valid', async () => {
    const book = await loadFrom(built);
    expect(book.lang).toBe('fr');
    expect(Date.parse(book.validUntil!)).toBeGreaterThan(Date.now());
  });

  test('does not come from an index of a stranger', async () => {
    const {privateKey: key} = generateKeyPairSync('ec', {namedCurve: 'P-256'});
    await expect(loadFrom(signedAgain(built, {}, {id: 'stranger', key}))).rejects.toThrow('stranger');
    await expect(loadFrom(signedAgain(built, {}, {id: 'development-active', key}))).rejects.toThrow(
      'found another one',
    );
  });

  test('does not come from an index that is older than the code', async () => {
    await expect(loadFrom(signedAgain(built, {version: 6}))).rejects.toThrow('version 7 or later');
  });

  test('does not come from an old index once the page has seen a newer one', async () => {
    const client = createClient(TRUST);
    await loadFrom(signedAgain(built, {version: 9}), client);
    await expect(loadFrom(signedAgain(built, {version: 8}), client)).rejects.toThrow('version 9 or later');
    await loadFrom(signedAgain(built, {version: 9}), client);
  });

  test('comes all the same when it has expired, and says since when', async () => {
    const past = new Date('2026-01-01T00:00:00Z');
    const book = await loadFrom(signedAgain(built, {}, undefined, past));
    expect(book.validUntil).toBe('2026-01-01T00:00:00Z');
  });

  test('hides what is withdrawn, from the graph as well, and keeps its name for sentences', async () => {
    const book = await loadFrom(signedAgain(built, {withdrawn: ['17cyber', 'gone']}));
    expect(book.channels['17cyber']).toBeUndefined();
    expect({...graph.channels, ...book.channels}['17cyber']).toBeUndefined();
    expect(book.withdrawn).toEqual({'17cyber': graph.channels['17cyber']!.name, gone: '…'});
    expect(book.channels['3018']).toBeDefined();
  });

  test('is fetched by the hash that the code carries where WebCrypto is missing', async () => {
    vi.stubGlobal('crypto', {});
    const folder = await serve(built);
    const client = createClient(TRUST);
    const book = await client.loadBook(operatorAt(folder), graph, AbortSignal.timeout(10_000));
    expect(book.lang).toBe('fr');
    expect(folder.asked).toEqual([`/v1/${TRUST.bundled.fr.path}`]);
    await expect(client.loadLetters(operatorAt(folder), 'fr')).rejects.toThrow('not a secure context');
  });
});

test('an index that was refused is asked for past the cache the next time', async () => {
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
