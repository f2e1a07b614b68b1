import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

import {describe, expect, test} from 'vitest';

import {ROOT} from '../../scripts/build/paths.js';
import {DEFENCES} from './list.js';
import {markersIn, withoutDefence} from './marked.js';

const read = (file: string) => {
  expect(existsSync(join(ROOT, file)), file).toBe(true);
  return readFileSync(join(ROOT, file), 'utf8');
};

describe.each(DEFENCES)('$promise', (defence) => {
  test('has code that is marked and can be removed', () => {
    const source = read(defence.file);
    expect(withoutDefence(source, defence)).not.toBe(source);
  });

  test('has a test with the given title', () => {
    const source = read(defence.test.file);
    for (const title of defence.test.titles) expect(source).toContain(title);
  });
});

test('each promise is made once', () => {
  const promises = DEFENCES.map(({promise}) => promise);
  expect(promises).toEqual([...new Set(promises)]);
});

test('each marker in the code belongs to a listed defence', () => {
  const files = execFileSync('git', ['ls-files', 'packages', 'scripts', 'rollup.config.ts'], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 1e8,
  }).split('\n');
  const marked = files
    .filter((file) => file.endsWith('.ts') && existsSync(join(ROOT, file)))
    .flatMap((file) =>
      markersIn(readFileSync(join(ROOT, file), 'utf8')).map((marker) => `${file} ${marker}`),
    );
  const listed = new Set(DEFENCES.map(({file, marker}) => `${file} ${marker}`));
  expect(marked.filter((each) => !listed.has(each))).toEqual([]);
});
