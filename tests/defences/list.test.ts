import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

import {describe, expect, test} from 'vitest';

import {ROOT} from '../../scripts/build/paths.js';
import {DEFENCES} from './list.js';

const read = (file: string) => {
  expect(existsSync(join(ROOT, file)), file).toBe(true);
  return readFileSync(join(ROOT, file), 'utf8');
};

describe.each(DEFENCES)('$promise', ({file, text, without, test: {file: testFile, titles}}) => {
  test('is kept by a text that stands there once', () => {
    expect(read(file).split(text)).toHaveLength(2);
    expect(without).not.toBe(text);
  });

  test('has a test of that name', () => {
    const source = read(testFile);
    for (const title of titles) expect(source).toContain(title);
  });
});

test('each promise is made once', () => {
  const promises = DEFENCES.map(({promise}) => promise);
  expect(promises).toEqual([...new Set(promises)]);
});
