import {brotliDecompressSync, gunzipSync} from 'node:zlib';

import fc from 'fast-check';
import {describe, expect, test} from 'vitest';

import {SAMPLE_BOOK, SAMPLE_TREE} from '../testing/sample-tree.js';
import {answerFrom} from './answer.js';

import type {Asked} from './answer.js';

const answer = answerFrom(SAMPLE_TREE);

function ask(url: string, asked: Partial<Asked> = {}) {
  const {status, headers, body = new Uint8Array()} = answer({method: 'GET', url, ...asked});
  const pairs = headers.flatMap((name, index) =>
    index % 2 === 0 ? [[name.toLowerCase(), headers[index + 1]!]] : [],
  );
  return {status, headers: Object.fromEntries(pairs) as Record<string, string>, body, count: pairs.length};
}

describe('an answer', () => {
  test('may be read from any origin, and is kept for five minutes under a plain name', () => {
    const {status, headers, body} = ask('/v1/index.json');
    expect(status).toBe(200);
    expect(Buffer.from(body).toString()).toBe('{"schema":1}');
    expect(headers).toMatchObject({
      'access-control-allow-origin': '*',
      'cache-control': 'public, max-age=300, stale-if-error=86400',
      'content-type': 'application/json; charset=utf-8',
      'cross-origin-resource-policy': 'cross-origin',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      vary: 'Accept-Encoding',
    });
    expect(headers['etag']).toMatch(/^"[0-9a-f]{32}"$/);
    expect(headers).not.toHaveProperty('access-control-allow-credentials');
  });

  test('is kept for a year under a hashed name', () => {
    expect(ask('/v1/fr/advice.0123456789ab.json').headers['cache-control']).toBe(
      'public, max-age=31536000, immutable',
    );
  });

  test('does not depend on the query', () => {
    expect(ask('/v1/index.json?x=1')).toEqual(ask('/v1/index.json'));
  });

  test('is the same for a whole address, on whichever host, as for its path', () => {
    for (const origin of ['http://api.example', 'https://API.example:8443', 'HTTP://[::1]'])
      expect(ask(`${origin}/v1/index.json?x=1`), origin).toEqual(ask('/v1/index.json'));
  });

  test('names no header twice', () => {
    for (const url of ['/v1/index.json', '/health', '/none']) {
      const {headers, count} = ask(url, {acceptEncoding: 'br'});
      expect(Object.keys(headers)).toHaveLength(count);
    }
  });

  test('says the type of the description', () => {
    expect(ask('/v1/openapi.yaml').headers['content-type']).toBe('application/yaml; charset=utf-8');
  });

  test('comes in the smallest encoding that the client takes', () => {
    const coded = (acceptEncoding: string) =>
      ask('/v1/fr/advice.json', {acceptEncoding}).headers['content-encoding'];
    expect(
      ['gzip, deflate, br, zstd', 'gzip', 'br;q=0, gzip;q=0.5', '*', 'GZIP', 'x', 'br;q=0.0', ''].map(coded),
    ).toEqual(['br', 'gzip', 'gzip', 'br', 'gzip', undefined, undefined, undefined]);
  });

  test('comes plain where the weight of an encoding cannot be read', () => {
    const coded = (acceptEncoding: string) =>
      ask('/v1/fr/advice.json', {acceptEncoding}).headers['content-encoding'];
    const unreadable = ['br;q=foo', 'br;q', 'br;q=-1', 'br;q=2', 'br;q=0.0001', 'br;x=1', 'br;q=1, br;q=foo'];
    expect(unreadable.map(coded)).toEqual(unreadable.map(() => undefined));
    expect(['br;q=1', 'br; Q = 0.001', 'br;q=1.000', 'br;q=foo, gzip'].map(coded)).toEqual([
      'br',
      'br',
      'br',
      'gzip',
    ]);
  });

  test('is the same text in every encoding, under another tag, with its own length', () => {
    const [br, gzip, plain] = ['br', 'gzip', ''].map((acceptEncoding) =>
      ask('/v1/fr/advice.json', {acceptEncoding}),
    );
    expect(brotliDecompressSync(br!.body).toString()).toBe(SAMPLE_BOOK);
    expect(gunzipSync(gzip!.body).toString()).toBe(SAMPLE_BOOK);
    expect(Buffer.from(plain!.body).toString()).toBe(SAMPLE_BOOK);
    expect(new Set([br, gzip, plain].map((each) => each!.headers['etag'])).size).toBe(3);
    for (const each of [br, gzip, plain])
      expect(each!.headers['content-length']).toBe(String(each!.body.length));
  });

  test('is 304 without a body for a tag that the client has, weak or in a list', () => {
    const {headers} = ask('/v1/index.json');
    const etag = headers['etag']!;
    for (const ifNoneMatch of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const known = ask('/v1/index.json', {ifNoneMatch});
      expect(known.status, ifNoneMatch).toBe(304);
      expect(known.body).toHaveLength(0);
      expect(known.headers).toMatchObject({
        etag,
        vary: 'Accept-Encoding',
        'cache-control': headers['cache-control'],
      });
    }
    expect(ask('/v1/index.json', {ifNoneMatch: etag, acceptEncoding: 'br'}).status).toBe(200);
  });

  test('is 304 for a tag to which another server appended how it compressed', () => {
    const etag = ask('/v1/index.json').headers['etag']!;
    for (const appended of ['-gzip', '-br', '--gzip', ';gzip', '-zstd', '-deflate']) {
      const ifNoneMatch = etag.replace(/"$/, `${appended}"`);
      expect(ask('/v1/index.json', {ifNoneMatch, acceptEncoding: 'gzip'}).status, appended).toBe(304);
      expect(ask('/v1/index.json', {ifNoneMatch: `W/${ifNoneMatch}`}).status, appended).toBe(304);
    }
    expect(ask('/v1/index.json', {ifNoneMatch: '"other-gzip"'}).status).toBe(200);
  });

  test('to HEAD is that to GET without its body', () => {
    for (const url of ['/v1/index.json', '/v1/none.json', '/health']) {
      const {headers, status} = ask(url);
      expect(ask(url, {method: 'HEAD'})).toMatchObject({headers, status, body: new Uint8Array()});
    }
  });

  test('to a preflight allows reading, and nothing else', () => {
    const {status, headers} = ask('/v1/index.json', {method: 'OPTIONS'});
    expect([status, headers['access-control-allow-methods']]).toEqual([204, 'GET, HEAD, OPTIONS']);
    // Whatever the monitoring of a page adds.
    expect(headers['access-control-allow-headers']).toBe('*');
  });

  test('says that the server is well, and is not kept', () => {
    const {status, headers, body} = ask('/health');
    expect([status, headers['cache-control'], Buffer.from(body).toString()]).toEqual([
      200,
      'no-store',
      '{"status":"ok"}',
    ]);
  });
});

describe('a refusal', () => {
  test('is a problem, is not kept, and repeats nothing of the request', () => {
    for (const [url, method, status] of [
      ['/v1/index.json', 'POST', 405],
      ['/v1/index.json', 'BREW', 405],
      [`/v1/${'a'.repeat(3_000)}`, 'GET', 414],
      ['/v1/nothing.json', 'GET', 404],
      ['/v1/../../etc/passwd', 'GET', 404],
      ['/v1/%2e%2e/index.json', 'GET', 404],
      ['//v1/index.json', 'GET', 404],
      ['http://elsewhere.example', 'GET', 404],
      ['ftp://elsewhere.example/v1/index.json', 'GET', 404],
      ['/__proto__', 'GET', 404],
      ['', 'GET', 404],
    ] as const) {
      const refused = ask(url, {method});
      expect(refused.status, url).toBe(status);
      expect(refused.headers).toMatchObject({
        'cache-control': 'no-store',
        'content-type': 'application/problem+json',
      });
      expect(Object.keys(JSON.parse(Buffer.from(refused.body).toString()) as object)).toEqual([
        'type',
        'status',
        'title',
      ]);
    }
  });

  test('of a method says which are allowed', () => {
    expect(ask('/v1/index.json', {method: 'DELETE'}).headers['allow']).toBe('GET, HEAD, OPTIONS');
  });

  test('comes whatever is asked, and never as a fault of the server', () => {
    fc.assert(
      fc.property(
        fc.string({unit: 'binary'}),
        fc.string(),
        fc.string(),
        (url, acceptEncoding, ifNoneMatch) => {
          expect(ask(`/${url}`, {acceptEncoding, ifNoneMatch}).status).toBeLessThan(500);
        },
      ),
      {numRuns: 2_000},
    );
  });
});
