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
    // The nodes of the chat send their own; the site is published as files with their headers.
    if (origin === 'cdn' && name !== 'Cache-Control')
      expect(manual).toContain(`\n  add_header ${name} "${value}" always;\n`);
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

test('each origin sends what its manual says', () => {
  const named = [...manual.matchAll(/^ {2}add_header (?<name>\S+) "/gm)].map(({groups}) => groups!['name']!);
  expect(named.length).toBeGreaterThan(5);
  const sent = [...Object.keys(headers.cdn('/v1/loader.js')), ...Object.keys(headers.chat('/'))];
  // What says that there is TLS is said where TLS ends.
  expect(new Set(named.filter((name) => !sent.includes(name)))).toEqual(
    new Set(['Strict-Transport-Security']),
  );
});
