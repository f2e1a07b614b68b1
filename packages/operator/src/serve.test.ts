import {mkdirSync, mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

import {expect, test} from 'vitest';

import {PortTakenError, folderApp, listen} from './serve.js';

const parent = mkdtempSync(join(tmpdir(), 'serve-'));
mkdirSync(join(parent, 'public'));
writeFileSync(join(parent, 'public/index.html'), 'here');
writeFileSync(join(parent, 'secret.txt'), 'secret');
const app = folderApp(join(parent, 'public'), () => ({'Cache-Control': 'no-store'}));

test('a folder is served with its headers, an index for a directory', async () => {
  const answer = await app.request('http://host.example/');
  expect(await answer.text()).toBe('here');
  expect(answer.headers.get('cache-control')).toBe('no-store');
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
});

test.each(['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '//secret.txt', '/%00', '/%E0%A4'])(
  'nothing outside the folder is served: %s',
  async (path) => {
    const answer = await app.request(`http://host.example${path}`);
    expect(answer.status).toBe(404);
  },
);

test('a port that is taken is named, with what to do', async () => {
  const first = await listen(app, 'http://localhost:4719');
  await expect(listen(app, 'http://localhost:4719')).rejects.toThrow(PortTakenError);
  await expect(listen(app, 'http://localhost:4719')).rejects.toThrow('http://localhost:4719');
  first.close();
});
