import {readFileSync} from 'node:fs';
import {join} from 'node:path';

import {expect, test} from 'vitest';

import {ROOT} from '../build/paths.js';
import {MANIFEST, exportedParts, manifestText} from './manifest-of.js';

import type {Manifest} from './manifest-of.js';

const manifest = JSON.parse(readFileSync(MANIFEST, 'utf8')) as Manifest;
const element = manifest.modules[0]!.declarations.find(({tagName}) => tagName === 'cyber-17')!;
const guide = readFileSync(join(ROOT, 'docs/integrate.md'), 'utf8');

const sorted = (names: Iterable<string>) => [...new Set(names)].sort();
const namesOf = (all: readonly {readonly name: string}[]) => sorted(all.map(({name}) => name));
const all = (text: string, pattern: RegExp) => sorted([...text.matchAll(pattern)].map(([, name]) => name!));

/** The first column of the table whose head begins so. */
function tableOf(head: string): readonly string[] {
  const [, table] = new RegExp(`^\\| ${head} \\|.*\\n\\|.*\\n((?:\\|.*\\n)+)`, 'm').exec(guide)!;
  return all(table!, /^\| `([^`]+)` \|/gm);
}

test('the manifest says what the code says: npm run manifest', {timeout: 60_000}, async () => {
  expect(readFileSync(MANIFEST, 'utf8')).toBe(await manifestText());
});

test('the package says where its manifest is', () => {
  const written = readFileSync(join(ROOT, 'packages/element/package.json'), 'utf8');
  const {customElements} = JSON.parse(written) as {readonly customElements: string};
  expect(join(ROOT, 'packages/element', customElements)).toBe(MANIFEST);
});

test('the guide and the manifest name the same attributes', () => {
  expect(tableOf('attribute')).toEqual(namesOf(element.attributes));
});

test('the guide and the manifest name the same methods', () => {
  expect(all(guide, /^help\.(\w+)\(/gm)).toEqual(namesOf(element.members));
});

test('the guide and the manifest name the same events', () => {
  expect(tableOf('event')).toEqual(namesOf(element.events));
});

test('the guide and the manifest name the same slots', () => {
  expect(['', ...all(guide, /slot="([a-z-]+)"/g)]).toEqual(namesOf(element.slots));
});

test('the guide, the manifest and the code name the same parts', () => {
  expect(tableOf('part')).toEqual(namesOf(element.cssParts));
  expect(namesOf(element.cssParts)).toEqual(sorted(['launcher', ...exportedParts()]));
});

test('the guide, the manifest and the styles name the same tokens', () => {
  expect(tableOf('token')).toEqual(namesOf(element.cssProperties));
  const styles = ['packages/element/src/cyber-17.styles.ts', 'packages/widget/src/panel/tokens.styles.ts'];
  const used = styles.flatMap((file) => all(readFileSync(join(ROOT, file), 'utf8'), /(--cyber-17-[a-z-]+)/g));
  expect(namesOf(element.cssProperties)).toEqual(sorted(used));
});
