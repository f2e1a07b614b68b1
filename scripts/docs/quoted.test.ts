import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';

import {expect, test} from 'vitest';

import {ROOT} from '../build/paths.js';
import {quotedIn} from './quoted.js';

const documents = readdirSync(join(ROOT, 'docs')).filter((file) => file.endsWith('.md'));
const quotes = documents.flatMap((file) => quotedIn(readFileSync(join(ROOT, 'docs', file), 'utf8')));

test('the documents quote an example for each framework', () => {
  for (const name of ['react', 'vue', 'svelte', 'angular', 'preact'])
    expect(
      quotes.some(({path}) => path.startsWith(`examples/${name}/src/`)),
      name,
    ).toBe(true);
});

test.each(quotes)('what the documents quote of $path is what the file says', ({path, code}) => {
  expect(code).toBe(readFileSync(join(ROOT, path), 'utf8').trimEnd());
});

test('a block without a path quotes nothing', () => {
  expect(quotedIn('```ts\nlet a;\n```\n\n```ts src/a.ts\nlet b;\n```\n')).toEqual([
    {path: 'src/a.ts', code: 'let b;'},
  ]);
});
