import {readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';

import {expect, test} from 'vitest';

import {ROOT} from '../build/paths.js';
import {MANIFEST} from '../manifest/manifest-of.js';
import {SCREENS, THEMING, pictureOf, themesIn} from './themes.js';

import type {Manifest} from '../manifest/manifest-of.js';

const guide = readFileSync(THEMING, 'utf8');
const themes = themesIn(guide);

const TOKEN = /--cyber-17-[a-z-]+/g;

const tokens = (JSON.parse(readFileSync(MANIFEST, 'utf8')) as Manifest).modules
  .flatMap(({declarations}) => declarations)
  .flatMap(({cssProperties}) => cssProperties.map(({name}) => name))
  .sort();

test('the table of the guide to themes has the tokens of the manifest, and no others', () => {
  const rows = [...guide.matchAll(/^\| `(--cyber-17-[a-z-]+)` \|/gm)].map(([, name]) => name!);
  expect(tokens.length).toBeGreaterThan(5);
  expect(rows.sort()).toEqual(tokens);
});

test.each(['integrate.md', 'theming.md', 'frameworks.md', 'web-views.md'])(
  'every token that %s names is one',
  (file) => {
    const named = readFileSync(join(ROOT, 'docs', file), 'utf8').match(TOKEN) ?? [];
    expect(named.filter((name) => !tokens.includes(name))).toEqual([]);
  },
);

test.each(themes)('$id has a picture of each screen, small, with words for who does not see it', (theme) => {
  expect(theme.css).toMatch(TOKEN);
  expect(theme.pictures.map(({url}) => url)).toEqual(
    Object.keys(SCREENS).map((screen) => pictureOf(theme, screen)),
  );
  for (const {url, alt} of theme.pictures) {
    expect(alt.length, url).toBeGreaterThan(30);
    const {size} = statSync(join(ROOT, 'docs', url));
    expect(size, url).toBeGreaterThan(5_000);
    expect(size, url).toBeLessThan(60_000);
  }
});

test('the guide shows at least three partners', () => {
  expect(themes.length).toBeGreaterThanOrEqual(3);
});
