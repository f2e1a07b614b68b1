import {connect} from 'node:net';

import {afterEach, beforeEach, describe, expect, test} from 'vitest';

import {rawRequest} from '../testing/raw-request.js';
import {SAMPLE_BOOK, SAMPLE_TREE} from '../testing/sample-tree.js';
import {createApiServer} from './api-server.js';
import {stop} from './stop.js';

import type {Server} from 'node:http';
import type {AddressInfo} from 'node:net';

let server: Server;
let port: number;

beforeEach(async () => {
  server = createApiServer(SAMPLE_TREE);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  ({port} = server.address() as AddressInfo);
});

afterEach(async () => stop(server, 0));

const raw = async (text: string) => (await rawRequest(port, Buffer.from(text, 'latin1'))).toString('latin1');

describe('the server', () => {
  test('answers over HTTP', async () => {
    const answer = await fetch(`http://127.0.0.1:${port}/v1/fr/advice.json`);
    expect(await answer.text()).toBe(SAMPLE_BOOK);
    expect(answer.headers.get('content-encoding')).toBe('gzip');
  });

  test('answers HEAD, 304 and a preflight without a body', async () => {
    const url = `http://127.0.0.1:${port}/v1/index.json`;
    const head = await fetch(url, {method: 'HEAD'});
    expect([head.status, await head.text()]).toEqual([200, '']);
    const known = await fetch(url, {headers: {'If-None-Match': head.headers.get('etag')!}});
    expect([known.status, await known.text()]).toEqual([304, '']);
    const preflight = await fetch(url, {method: 'OPTIONS'});
    expect([preflight.status, await preflight.text()]).toEqual([204, '']);
  });

  test('says that it is well', async () => {
    expect(await (await fetch(`http://127.0.0.1:${port}/health`)).json()).toEqual({status: 'ok'});
  });

  test('sends a whole file where a part is asked for', async () => {
    const answer = await fetch(`http://127.0.0.1:${port}/v1/fr/advice.json`, {headers: {Range: 'bytes=0-3'}});
    expect([answer.status, await answer.text()]).toEqual([200, SAMPLE_BOOK]);
  });

  for (const [title, request, status] of [
    ['text that is no request', 'hello\r\n\r\n', 400],
    ['a header with a null', 'GET / HTTP/1.1\r\nHost: a\r\nA: \0\r\n\r\n', 400],
    ['two lengths', 'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n', 400],
    [
      'a length beside chunks',
      'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n',
      400,
    ],
    ['headers too long', `GET / HTTP/1.1\r\nHost: a\r\nA: ${'a'.repeat(20_000)}\r\n\r\n`, 431],
    [
      'an address too long',
      `GET /${'a'.repeat(4_000)} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`,
      414,
    ],
    ['an address longer than any head', `GET /${'a'.repeat(60_000)} HTTP/1.1\r\nHost: a\r\n\r\n`, 414],
    [
      'a strange expectation',
      'GET /v1/index.json HTTP/1.1\r\nHost: a\r\nExpect: tea\r\nConnection: close\r\n\r\n',
      417,
    ],
    ['a tunnel', 'CONNECT bank.example:443 HTTP/1.1\r\nHost: a\r\n\r\n', 405],
    ['another method', 'DELETE /v1/index.json HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n', 405],
    ['no host', 'GET /v1/none.json HTTP/1.1\r\nConnection: close\r\n\r\n', 404],
  ] as const) {
    test(`refuses ${title} as a problem`, async () => {
      const answer = await raw(request);
      expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
      expect(answer).toContain('\r\nContent-Type: application/problem+json\r\n');
      expect(answer).toContain('\r\nX-Content-Type-Options: nosniff\r\n');
    });
  }

  test('goes on when who asks for a tunnel resets the connection', async () => {
    for (let time = 0; time < 20; time += 1) {
      const socket = connect(port, '127.0.0.1');
      socket.on('error', () => undefined);
      await new Promise<void>((resolve) => socket.once('connect', resolve));
      await new Promise((resolve) => socket.write('CONNECT a:1 HTTP/1.1\r\n\r\n', resolve));
      socket.resetAndDestroy();
    }
    expect((await fetch(`http://127.0.0.1:${port}/health`)).status).toBe(200);
  });

  test('stays with HTTP when asked to speak something else', async () => {
    const answer = await raw(
      'GET /v1/index.json HTTP/1.1\r\nHost: a\r\nConnection: close, upgrade\r\nUpgrade: websocket\r\n\r\n',
    );
    expect(answer).toMatch(/^HTTP\/1\.1 200 /);
  });

  test('repeats no header of a request', async () => {
    const names = [
      'Host',
      'Origin',
      'Referer',
      'X-Forwarded-Host',
      'X-Forwarded-Proto',
      'X-Original-URL',
      'Cookie',
    ];
    const answer = await raw(
      `GET /v1/index.json HTTP/1.1\r\n${names.map((name) => `${name}: canary.example\r\n`).join('')}Connection: close\r\n\r\n`,
    );
    expect(answer).toMatch(/^HTTP\/1\.1 200 /);
    expect(answer).not.toContain('canary');
  });
});

describe('a server that stops', () => {
  test('finishes what it began, takes nothing new and lets go of the rest', async () => {
    const begun = connect(port, '127.0.0.1');
    const chunks: Buffer[] = [];
    begun.on('data', (chunk) => chunks.push(chunk));
    await new Promise((resolve) => begun.write('GET /v1/fr/advice.json HTTP/1.1\r\nHost: a\r\n', resolve));
    await expect
      .poll(async () => new Promise((resolve) => server.getConnections((_, count) => resolve(count))))
      .toBe(1);

    const stopped = stop(server);
    await expect(fetch(`http://127.0.0.1:${port}/health`)).rejects.toThrow();
    const ended = new Promise((resolve) => begun.on('close', resolve));
    begun.write('\r\n');
    await ended;
    await stopped;
    const answer = Buffer.concat(chunks).toString();
    expect(answer).toContain(SAMPLE_BOOK);
    expect(answer).toMatch(/\r\nConnection: close\r\n/);
  });

  test('cuts what does not end in time', async () => {
    const begun = connect(port, '127.0.0.1');
    begun.on('error', () => undefined);
    await new Promise((resolve) => begun.write('GET /v1/index.json HTTP/1.1\r\n', resolve));
    await expect
      .poll(async () => new Promise((resolve) => server.getConnections((_, count) => resolve(count))))
      .toBe(1);
    const started = performance.now();
    await stop(server, 100);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
