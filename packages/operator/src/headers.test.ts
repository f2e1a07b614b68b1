import {readFileSync} from 'node:fs';
import {join} from 'node:path';

import {describe, expect, test} from 'vitest';

import {headersOf} from './headers.js';
import {readOperator} from './operator.js';
import {ROOT} from './root.js';

const manual = readFileSync(join(ROOT, 'docs/operate.md'), 'utf8');
// The names that the manual uses.
const headers = headersOf(readOperator(undefined, {CYBER17_CHAT_ORIGIN: 'https://chat.example'}));

describe.each([
  ['cdn', '/v1/loader.js'],
  ['cdn', '/1.2.3/panel.js'],
  ['chat', '/'],
  ['site', '/fr/'],
  ['site', '/assets/0a1b2c3d/style.css'],
] as const)('the headers of the %s for %s', (origin, path) => {
  test.each(Object.entries(headers[origin](path)))('are in the manual: %s', (name, value) => {
    expect(manual).toContain(`\n${name}: ${value}`);
  });
});

test('nobody may frame the console, anybody the chat', () => {
  expect(headers.chat('/console/')['Content-Security-Policy']).toContain("frame-ancestors 'none'");
  expect(headers.chat('/')['Content-Security-Policy']).toContain('frame-ancestors *');
});

test('a version is kept for a year, what moves for five minutes', () => {
  expect(headers.cdn('/1.2.3/panel.js')['Cache-Control']).toBe('public, max-age=31536000, immutable');
  for (const path of ['/v1/loader.js', '/releases.json']) {
    expect(headers.cdn(path)['Cache-Control'], path).toMatch(/^public, max-age=300,/);
  }
});

test('no origin lets its pages use a camera, a microphone or a location', () => {
  for (const origin of ['host', 'cdn', 'chat', 'site'] as const)
    expect(headers[origin]('/')['Permissions-Policy'], origin).toBe(
      'camera=(), microphone=(), geolocation=()',
    );
});
