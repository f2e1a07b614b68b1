import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';

import {describe, expect, test} from 'vitest';

import {ROOT} from '../build/paths.js';
import {samplesIn, typeErrorsIn} from './samples.js';

const PACKAGES = join(ROOT, 'packages');
const NAMES = readdirSync(PACKAGES);

const fileOf = (name: string) => join(PACKAGES, name, 'README.md');
const textOf = (name: string) => (existsSync(fileOf(name)) ? readFileSync(fileOf(name), 'utf8') : '');
const samplesOf = (name: string) => samplesIn(fileOf(name), textOf(name));

describe('the README of each package', () => {
  test.each(NAMES)('shows how %s is used', (name) => {
    expect(samplesOf(name)).not.toEqual([]);
  });

  test.each(NAMES)('is read in a minute: %s has at most thirty lines that are not blank', (name) => {
    const lines = textOf(name).split('\n');
    expect(lines.filter((line) => line.trim() !== '').length).toBeLessThanOrEqual(30);
  });

  test('shows code that type-checks against the sources', () => {
    expect(typeErrorsIn(NAMES.flatMap(samplesOf))).toEqual([]);
  }, 60_000);
});

test('the guides for integrators show code that type-checks against the sources', () => {
  const samples = ['integrate.md', 'web-views.md'].flatMap((file) => {
    const path = join(ROOT, 'docs', file);
    return samplesIn(path, readFileSync(path, 'utf8'));
  });
  expect(samples.length).toBeGreaterThan(1);
  expect(typeErrorsIn(samples)).toEqual([]);
}, 60_000);

describe('a wrong sample', () => {
  const file = fileOf('protocol');
  const markdown = `A title

\`\`\`ts
import {langOf} from '@cyber-17/protocol';
const lang = langOf(17);
console.log(lang, readNothing());
\`\`\`

\`\`\`html
<not-typescript>
\`\`\`
`;

  test('is reported with the line of each error in the README', () => {
    expect(typeErrorsIn(samplesIn(file, markdown))).toEqual([
      `${file}:5: Argument of type 'number' is not assignable to parameter of type 'string'.`,
      `${file}:6: Cannot find name 'readNothing'.`,
    ]);
  }, 60_000);
});
