import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';

import {expect, test} from 'vitest';

import {ROOT} from '../build/paths.js';

const sources = readdirSync(join(ROOT, 'packages'), {recursive: true, encoding: 'utf8'})
  .filter(
    (file) =>
      /[\\/]src[\\/].*\.ts$/.test(file) && !file.endsWith('.test.ts') && !file.includes('node_modules'),
  )
  .map((file) => readFileSync(join(ROOT, 'packages', file), 'utf8'));

test('every warning has a heading in docs/warnings.md, and every heading a warning', () => {
  const codes = sources.flatMap((text) =>
    [...text.matchAll(/warnOnce\('([^']+)'/g)].map(([, code]) => code!),
  );
  const guide = readFileSync(join(ROOT, 'docs/warnings.md'), 'utf8');
  const headings = [...guide.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading!);
  expect(codes.length).toBeGreaterThan(5);
  expect([...new Set(codes)].sort()).toEqual(headings.sort());
});
