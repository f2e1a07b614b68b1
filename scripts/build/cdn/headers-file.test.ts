import {mkdirSync, mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

import {headersOf, readOperator} from '@cyber-17/operator';
import {expect, test} from 'vitest';

import {headersFile, pathsOf} from './headers-file.js';

const headers = headersOf(readOperator());

/** What a host makes of the file for a path: the values of all rules that match, joined. */
function sent(file: string, path: string): Readonly<Record<string, string>> {
  const values = new Map<string, string>();
  let isMeant = false;
  for (const line of file.split('\n')) {
    if (line.startsWith('/'))
      isMeant = path === line || (line.endsWith('*') && path.startsWith(line.slice(0, -1)));
    else if (isMeant && line) {
      const [name = '', value = ''] = line.trim().split(/: (.*)/);
      values.set(name, values.has(name) ? `${values.get(name)}, ${value}` : value);
    }
  }
  return Object.fromEntries(values);
}

test('the file of headers says what is sent, and HSTS, once each', () => {
  const file = headersFile(headers.cdn, ['/1.2.3/*', '/1.3.0/*', '/v1/*', '/releases.json']);
  for (const path of ['/1.2.3/loader.js', '/1.3.0/0a1b2c3d/panel.js', '/v1/loader.js', '/releases.json']) {
    expect(sent(file, path), path).toEqual({
      ...headers.cdn(path),
      'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
    });
  }
});

test('the console has its own headers, none of which are joined to those of the frame', () => {
  const folder = mkdtempSync(join(tmpdir(), 'chat-'));
  mkdirSync(join(folder, 'console'));
  for (const name of ['index.html', 'visitor.js', 'console/console.js'])
    writeFileSync(join(folder, name), '');
  const file = headersFile(headers.chat, pathsOf(folder));
  for (const path of ['/', '/index.html', '/visitor.js', '/console/', '/console/console.js']) {
    expect(sent(file, path), path).toEqual({
      ...headers.chat(path),
      'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
    });
  }
});

test('a tree with one rule for all is said in one', () => {
  expect(sent(headersFile(headers.site, ['/*']), '/')).toMatchObject(headers.site('/'));
});
