import {brotliDecompressSync} from 'node:zlib';

import fc from 'fast-check';
import {describe, expect, test} from 'vitest';

import {createApiApp} from './api-app.js';

const body = JSON.stringify({text: 'advice '.repeat(200)});
const tree = new Map([
  ['v1/index.json', new TextEncoder().encode('{"schema":1}')],
  ['v1/fr/advice.json', new TextEncoder().encode(body)],
  ['v1/fr/advice.0123456789ab.json', new TextEncoder().encode(body)],
]);
const app = createApiApp(tree);
const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  app.request(`http://api.example${path}`, {headers, method});

describe('the API server', () => {
  test('answers with any origin allowed, a strong ETag and a short cache', async () => {
    const answer = await get('/v1/index.json');
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual({schema: 1});
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect(answer.headers.get('etag')).toMatch(/^"[0-9a-f]{32}"$/);
    expect(answer.headers.get('cache-control')).toContain('max-age=300');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  });

  test('keeps a hashed name for a year', async () => {
    const answer = await get('/v1/fr/advice.0123456789ab.json');
    expect(answer.headers.get('cache-control')).toContain('immutable');
  });

  test('compresses, and says which representation it sent', async () => {
    const answer = await get('/v1/fr/advice.json', {'accept-encoding': 'gzip, br'});
    expect(answer.headers.get('content-encoding')).toBe('br');
    const bytes = new Uint8Array(await answer.arrayBuffer());
    expect(brotliDecompressSync(bytes).toString()).toBe(body);
    const plain = await get('/v1/fr/advice.json');
    expect(plain.headers.get('etag')).not.toBe(answer.headers.get('etag'));
  });

  test('answers 304 to a known ETag', async () => {
    const etag = (await get('/v1/index.json')).headers.get('etag')!;
    const answer = await get('/v1/index.json', {'if-none-match': etag});
    expect(answer.status).toBe(304);
    expect(await answer.text()).toBe('');
  });

  test('refuses other methods, long addresses and unknown paths, as problems', async () => {
    const answers = [
      await get('/v1/index.json', {}, 'POST'),
      await get(`/v1/${'a'.repeat(3_000)}`),
      await get('/v1/nothing.json'),
      await get('/v1/../../etc/passwd'),
    ];
    expect(answers.map(({status}) => status)).toEqual([405, 414, 404, 404]);
    for (const answer of answers) expect(answer.headers.get('content-type')).toBe('application/problem+json');
  });

  test('never fails, whatever path is asked for', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), async (path) => {
        const answer = await get(`/${encodeURI(path.toWellFormed?.() ?? 'x')}`);
        expect(answer.status).toBeLessThan(500);
      }),
      {numRuns: 500},
    );
  });
});
