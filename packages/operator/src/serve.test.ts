import {mkdirSync, mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {brotliDecompressSync} from 'node:zlib';

import {expect, test} from 'vitest';

import {PortTakenError, folderApp, listen} from './serve.js';

import type {AddressInfo} from 'node:net';

const parent = mkdtempSync(join(tmpdir(), 'serve-'));
mkdirSync(join(parent, 'public'));
writeFileSync(join(parent, 'public/index.html'), 'here');
writeFileSync(join(parent, 'secret.txt'), 'secret');
const app = folderApp(join(parent, 'public'), () => ({'Cache-Control': 'no-store'}));

test('a folder is served with its headers, and an index for a directory', async () => {
  const answer = await app.request('http://host.example/');
  expect(await answer.text()).toBe('here');
  expect(answer.headers.get('cache-control')).toBe('no-store');
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
});

test('a page is changed before it is sent, other files are not', async () => {
  writeFileSync(join(parent, 'public/data.json'), '"here"');
  const changing = folderApp(
    join(parent, 'public'),
    () => ({}),
    (page) => page.replace('here', 'there'),
  );
  expect(await (await changing.request('http://host.example/')).text()).toBe('there');
  expect(await (await changing.request('http://host.example/data.json')).text()).toBe('"here"');
});

test('a file is compressed for clients that accept brotli', async () => {
  const answer = await app.request('http://host.example/', {headers: {'Accept-Encoding': 'gzip, br'}});
  expect(answer.headers.get('content-encoding')).toBe('br');
  // The length of the file itself would leave the client waiting for the rest.
  expect(answer.headers.get('content-length')).toBeNull();
  expect(brotliDecompressSync(await answer.arrayBuffer()).toString()).toBe('here');
});

test('a page that is not there is the folder’s own for that, where it has one', async () => {
  const missing = await app.request('http://host.example/nope');
  expect([missing.status, await missing.text()]).toEqual([404, 'Not found']);
  mkdirSync(join(parent, 'site'));
  writeFileSync(join(parent, 'site/404.html'), 'lost');
  const site = folderApp(
    join(parent, 'site'),
    () => ({'Cache-Control': 'public'}),
    (page) => page.replace('lost', 'found'),
  );
  for (const path of ['/nope', '/ar/nope', '/nope/']) {
    const answer = await site.request(`http://host.example${path}`, {headers: {'Accept-Encoding': 'br'}});
    expect([answer.status, await answer.text()]).toEqual([404, 'found']);
    expect(answer.headers.get('content-type')).toMatch(/^text\/html/);
    expect(answer.headers.get('cache-control')).toBe('no-store');
  }
});

test.each(['br;q=0', 'gzip, br; q=0.0'])('a file is not compressed for %s', async (accepted) => {
  const answer = await app.request('http://host.example/', {headers: {'Accept-Encoding': accepted}});
  expect(answer.headers.get('content-encoding')).toBeNull();
  expect(answer.headers.get('vary')).toBe('Accept-Encoding');
  expect(await answer.text()).toBe('here');
});

test('a file is whole for whoever asks for a part', async () => {
  const answer = await app.request('http://host.example/', {headers: {Range: 'bytes=0-1'}});
  expect([answer.status, await answer.text()]).toEqual([200, 'here']);
});

test('a file that the client has is not sent again, until it changes', async () => {
  const file = join(parent, 'public/changing.json');
  const ask = (headers: Readonly<Record<string, string>>, method = 'GET') =>
    app.request('http://host.example/changing.json', {method, headers});
  writeFileSync(file, '"before"');
  for (const accepted of ['br', 'identity']) {
    const etag = (await ask({'Accept-Encoding': accepted})).headers.get('etag')!;
    const head = await ask({'Accept-Encoding': accepted}, 'HEAD');
    expect(head.headers.get('etag')).toBe(etag);
    const again = await ask({'Accept-Encoding': accepted, 'If-None-Match': etag});
    expect([again.status, await again.text()]).toEqual([304, '']);
    expect(again.headers.get('cache-control')).toBe('no-store');
  }
  const before = (await ask({'Accept-Encoding': 'br'})).headers.get('etag')!;
  writeFileSync(file, '"after."');
  const after = await ask({'Accept-Encoding': 'br', 'If-None-Match': before});
  expect(brotliDecompressSync(await after.arrayBuffer()).toString()).toBe('"after."');
});

test('a method that changes something is refused', async () => {
  const answer = await app.request('http://host.example/', {method: 'POST'});
  expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
});

test.each([
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '//secret.txt',
  '/%00',
  '/%E0%A4',
  `/${'a'.repeat(300)}`,
])('nothing outside the folder is served: %s', async (path) => {
  const answer = await app.request(`http://host.example${path}`);
  expect(answer.status).toBe(404);
});

test.each([2_100, 5_000, 60_000])(
  'a path of %d characters is too long, and no fault of the server',
  async (length) => {
    const server = await listen(app, 'http://127.0.0.1:0');
    const {port} = server.address() as AddressInfo;
    const answer = await fetch(`http://127.0.0.1:${port}/${'a'.repeat(length)}`);
    expect(answer.status).toBe(414);
    server.close();
  },
);

test('a preflight with headers of the page’s monitoring is allowed where others may read, and nowhere else', async () => {
  const shared = {'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Headers': '*'};
  const ask = (headers: Readonly<Record<string, string>>, asked: string) =>
    folderApp(join(parent, 'public'), () => headers).request('http://cdn.example/index.html', {
      method: 'OPTIONS',
      headers: {Origin: 'https://bank.example', 'Access-Control-Request-Headers': asked},
    });
  for (const asked of ['traceparent', 'sentry-trace, baggage', 'x-requested-with', 'newrelic']) {
    const answer = await ask(shared, asked);
    expect([answer.status, answer.headers.get('access-control-allow-headers')]).toEqual([204, '*']);
  }
  expect((await ask({}, 'traceparent')).status).toBe(405);
});

test('a port in use is named, with what to do', async () => {
  const first = await listen(app, 'http://localhost:4719');
  await expect(listen(app, 'http://localhost:4719')).rejects.toThrow(PortTakenError);
  await expect(listen(app, 'http://localhost:4719')).rejects.toThrow('http://localhost:4719');
  first.close();
});
