import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';

import {expect, test} from 'vitest';

import {ROOT} from '../build/paths.js';
import {FULL, QUICK} from './suites.js';

const {scripts} = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  scripts: Readonly<Record<string, string>>;
};

/** The steps whose npm script names the folder, or the beginning of the path, of a test file. */
const stepsOf = (file: string) =>
  [...QUICK, ...FULL]
    .map(({name}) => name)
    .filter((name) => scripts[name]!.split(' ').some((word) => word.includes('/') && file.startsWith(word)));

test('every step is an npm script', () => {
  for (const {name, after = []} of [...QUICK, ...FULL])
    for (const each of [name, ...after]) expect(scripts, each).toHaveProperty([each]);
});

test('every test file that uses the built files is run by exactly one step', () => {
  const files = readdirSync(join(ROOT, 'tests'), {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => `tests/${file.replaceAll('\\', '/')}`);
  // The smoke tests need more browsers, and the list of defences is a unit test.
  const built = files.filter((file) => !/^tests\/(?:smoke|defences)\//.test(file));
  expect(built.length).toBeGreaterThan(40);
  for (const file of built) expect(stepsOf(file), file).toHaveLength(1);
});
