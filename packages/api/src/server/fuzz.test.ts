import {brotliDecompressSync, gunzipSync} from 'node:zlib';

import {randomFrom} from '@cyber-17/protocol/random-from';
import {afterAll, beforeAll, expect, test} from 'vitest';

import {rawRequest} from '../testing/raw-request.js';
import {SAMPLE_TREE} from '../testing/sample-tree.js';
import {createApiServer} from './api-server.js';
import {stop} from './stop.js';

import type {Server} from 'node:http';
import type {AddressInfo} from 'node:net';

const REQUESTS = 20_000;
const AT_ONCE = 64;
const SEED = 17;

/** Stands in every request, in its path, its headers and its body. */
const CANARY = 'c4n4ry';

/** Every header that an answer may have: those of ours, and those of HTTP itself. */
const HEADERS = new Set(
  (
    'access-control-allow-origin cross-origin-resource-policy content-security-policy referrer-policy ' +
    'strict-transport-security x-content-type-options cache-control etag vary content-type content-length ' +
    'content-encoding allow access-control-allow-methods access-control-allow-headers ' +
    'access-control-max-age date connection keep-alive'
  ).split(' '),
);

const STATUSES = new Set([200, 204, 304, 400, 404, 405, 408, 414, 417, 431]);

let server: Server;
let port: number;

beforeAll(async () => {
  server = createApiServer(SAMPLE_TREE);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  ({port} = server.address() as AddressInfo);
});

afterAll(async () => stop(server, 0));

test(`${REQUESTS} hostile requests give no fault of the server, no foreign byte and no header of their own`, async () => {
  const random = randomFrom(SEED);
  const seen = new Map<number, number>();
  let left = REQUESTS;
  const work = async () => {
    while (left-- > 0) {
      const request = hostileRequest(random);
      const answer = await rawRequest(port, request);
      for (const status of statusesOf(request, answer)) seen.set(status, (seen.get(status) ?? 0) + 1);
    }
  };
  await Promise.all(Array.from({length: AT_ONCE}, work));

  const answered = [...seen.values()].reduce((sum, count) => sum + count, 0);
  // A few are no request (line ends alone), or are cut while they still talk after the refusal.
  expect(answered).toBeGreaterThan(REQUESTS * 0.999);
  // The requests reach every branch: a fuzz that only gives 400 proves little.
  for (const status of [200, 204, 304, 400, 404, 405, 414, 417, 431])
    expect(seen.get(status), `${status}`).toBeGreaterThan(20);
  // And the server is as well as before.
  expect((await rawRequest(port, Buffer.from('GET /health HTTP/1.0\r\n\r\n'))).toString()).toMatch(
    /^HTTP\/1\.1 200 /,
  );
}, 60_000);

/** Checks every answer of a connection, byte by byte; its statuses. */
function statusesOf(request: Buffer, bytes: Buffer): readonly number[] {
  const shown = () =>
    `${request.toString('latin1').slice(0, 300)}\n⇒\n${bytes.toString('latin1').slice(0, 600)}`;
  const statuses: number[] = [];
  let rest = bytes;
  while (rest.length > 0) {
    const end = rest.indexOf('\r\n\r\n');
    expect(end, shown()).toBeGreaterThan(0);
    const [first = '', ...lines] = rest.subarray(0, end).toString('latin1').split('\r\n');
    const status = Number(/^HTTP\/1\.1 (\d{3}) /.exec(first)?.[1]);
    expect(STATUSES.has(status), shown()).toBe(true);
    const headers = new Map(
      lines.map((line) => [
        line.slice(0, line.indexOf(':')).toLowerCase(),
        line.slice(line.indexOf(':') + 2),
      ]),
    );
    for (const name of headers.keys()) expect(HEADERS.has(name), `${name}\n${shown()}`).toBe(true);
    expect(first + lines.join(), shown()).not.toContain(CANARY);
    // The method of a request that cannot be read is not known: its answer has a body, and no date.
    const isHead = request.toString('latin1', 0, 5) === 'HEAD ' && headers.has('date');
    const hasBody = status !== 204 && status !== 304 && !isHead;
    const length = hasBody ? Number(headers.get('content-length')) : 0;
    const body = rest.subarray(end + 4, end + 4 + length);
    expect(body.length, shown()).toBe(length);
    if (hasBody) expect(isOurs(status, headers.get('content-encoding'), body), shown()).toBe(true);
    rest = rest.subarray(end + 4 + length);
    statuses.push(status);
  }
  return statuses;
}

const FILES = new Set([...SAMPLE_TREE.values()].map((bytes) => Buffer.from(bytes).toString('latin1')));

function isOurs(status: number, encoding: string | undefined, body: Buffer): boolean {
  if (status !== 200) {
    return new RegExp(`^\\{"type":"about:blank","status":${status},"title":"[A-Za-z ]+"\\}$`).test(
      body.toString(),
    );
  }
  const plain =
    encoding === 'br' ? brotliDecompressSync(body) : encoding === 'gzip' ? gunzipSync(body) : body;
  return FILES.has(plain.toString('latin1')) || plain.toString() === '{"status":"ok"}';
}

/** One request: most are well made around one thing that is not, some are noise. */
function hostileRequest(random: () => number): Buffer {
  const pick = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)]!;
  const some = (chance: number) => random() < chance;
  const noise = (most: number) =>
    Buffer.from(Array.from({length: Math.floor(random() * most)}, () => Math.floor(random() * 256))).toString(
      'latin1',
    );
  const files = [...SAMPLE_TREE.keys()];

  if (some(0.05)) return Buffer.from(`${noise(400)}\r\n\r\n`, 'latin1');

  const method = some(0.7)
    ? 'GET'
    : pick([
        'HEAD',
        'POST',
        'PUT',
        'DELETE',
        'OPTIONS',
        'PATCH',
        'TRACE',
        'PROPFIND',
        'CONNECT',
        'get',
        'BREW',
        noise(6),
      ]);
  const path = pick<() => string>([
    () => `/${pick(files)}`,
    () => `/${pick(files)}`,
    () => `/${pick(files)}?${CANARY}=${encodeURIComponent(noise(20))}`,
    () =>
      `/v1/${'../'.repeat(Math.floor(random() * 12))}${pick(['etc/passwd', 'proc/self/environ', CANARY])}`,
    () =>
      `/v1/${pick(['%2e%2e%2f', '..%5c', '%c0%ae%c0%ae/', '....//', '%252e%252e/', '..;/'])}${pick(files)}`,
    () =>
      `/${pick(files).replace(/\.json$/, pick(['.json%00', '.json/', '.json.br', '.JSON', '.json~', '.json#', '']))}`,
    () =>
      `/${pick(['__proto__', 'constructor', 'toString', 'v1/__proto__.json', 'health', 'server-status', '.git/config', '.env'])}`,
    () => `http://${CANARY}.example/${pick(files)}`,
    () => `//${CANARY}.example/${pick(files)}`,
    () => `/${encodeURIComponent(noise(60))}`,
    () => `/${noise(60)}`,
    () => `/v1/${pick(['a', '%00', '/', '../'])}`.padEnd(2_000 + Math.floor(random() * 200), 'a'),
    () => '*',
    () => '',
  ])();
  const header = pick<() => string>([
    () => '',
    () => '',
    () =>
      `Accept-Encoding: ${pick(['br', 'gzip', '*', 'br;q=0', 'gzip;q=0.1, br', 'identity;q=0', 'q=;;,', noise(20).replace(/[\r\n\0]/g, '')])}\r\n`,
    () => `If-None-Match: ${pick(['*', '"', 'W/"', `"${CANARY}"`, '"a", '.repeat(50)])}\r\n`,
    () => `Range: bytes=${pick(['0-0', '-1', '5-2', '0-,0-,0-', '999999999999999999999-'])}\r\n`,
    () =>
      `${pick(['X-Forwarded-Host', 'X-Forwarded-Proto', 'X-Original-URL', 'X-Rewrite-URL', 'Origin', 'Referer', 'Cookie', 'Forwarded', 'X-HTTP-Method-Override'])}: ${CANARY}\r\n`,
    () =>
      `Access-Control-Request-Headers: ${CANARY}\r\nAccess-Control-Request-Method: DELETE\r\nOrigin: https://${CANARY}.example\r\n`,
    () => `Expect: ${pick(['100-continue', CANARY])}\r\n`,
    () => `Upgrade: ${pick(['websocket', 'h2c', CANARY])}\r\nHTTP2-Settings: ${CANARY}\r\n`,
    () => `Content-Length: ${pick(['-1', '1e3', '0x10', '99999999999999999999', '5, 5'])}\r\n`,
    () =>
      `Transfer-Encoding: ${pick(['chunked, chunked', 'gzip', ' chunked', 'identity'])}\r\nContent-Length: 4\r\n`,
    () => `${noise(12)}: ${noise(30)}\r\n`,
    () => `X-Long: ${CANARY}${'a'.repeat(Math.floor(random() * 24_000))}\r\n`,
    () => `${`X-Many: ${CANARY}\r\n`.repeat(Math.floor(random() * 2_500))}`,
    () => ` folded: ${CANARY}\r\n`,
  ])();
  const version = some(0.95)
    ? 'HTTP/1.1'
    : pick(['HTTP/1.0', 'HTTP/2.0', 'HTTP/0.9', 'HTTP/1.1.1', CANARY, '']);
  const end = some(0.97) ? '\r\n' : pick(['\n', '\r', '\n\r']);
  const head = `${method} ${path} ${version}${end}Host: ${CANARY}.example\r\n${header}Connection: close\r\n\r\n`;
  return Buffer.from(head + (some(0.1) ? noise(200) + CANARY : ''), 'latin1');
}
