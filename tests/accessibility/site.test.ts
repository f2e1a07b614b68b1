import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';

import {afterAll, beforeAll, expect, test} from 'vitest';

import {startWorld} from '../support/origins.js';
import {Visitor} from '../support/visitor.js';

import type {World} from '../support/origins.js';
import type axeCore from 'axe-core';

let world: World;

beforeAll(async () => {
  world = await startWorld();
});

afterAll(() => world.end());

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** One page of each kind, in a language from left to right and one from right to left. */
const PAGES = [
  'fr/',
  'fr/situations/',
  'fr/situations/fake-bank-adviser/',
  'fr/situations/safety/',
  'fr/contacts/',
  'fr/documents/',
  'en/documents/bank-recall/',
  'fr/accessibility/',
  'en/data/',
  'fr/statistics/',
  'fr/partners/',
  'fr/providers/',
  'ar/providers/35/',
  'ar/',
  'ar/situations/sextortion/',
  'ar/documents/bank-recall/',
  'ar/partners/',
  'docs/',
  'docs/integrate/',
  'docs/operate/',
  'docs/decisions/',
  'docs/repository/packages/api/openapi.yaml/',
  'ar/statistics/',
];

const SCREENS = [360, 1280].flatMap((width) => (['light', 'dark'] as const).map((theme) => ({width, theme})));

test.each(SCREENS)(
  'no page has an accessibility fault, at $width pixels in the $theme theme',
  async ({width, theme}) => {
    const visitor = await Visitor.arrive(world.browser, width);
    await visitor.page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: theme}]);
    const faults: string[] = [];
    for (const path of PAGES) {
      await visitor.page.goto(world.operator.siteUrl + path);
      // What is folded is read too.
      await visitor.page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      await visitor.page.evaluate(AXE);
      const {violations, passes} = (await visitor.page.evaluate(
        'axe.run({runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]})',
      )) as axeCore.AxeResults;
      expect(passes.length, path).toBeGreaterThan(20);
      for (const {id, nodes} of violations)
        faults.push(
          `${path} ${id}: ${nodes
            .map(({html}) => html)
            .slice(0, 2)
            .join(' ')}`,
        );
    }
    expect(faults).toEqual([]);
    await visitor.leave();
  },
);

test('no page is wider than a screen of 320 pixels, with text twice as large', async () => {
  const visitor = await Visitor.arrive(world.browser, 320);
  for (const path of PAGES) {
    await visitor.page.goto(world.operator.siteUrl + path);
    await visitor.page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('html { font-size: 200% }');
      document.adoptedStyleSheets.push(sheet);
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    const overflow = await visitor.page.evaluate(() => {
      const {scrollWidth, clientWidth} = document.documentElement;
      const wide = [...document.querySelectorAll('main *')].find(
        (each) =>
          each.getBoundingClientRect().right > clientWidth + 1 || each.getBoundingClientRect().left < -1,
      );
      return scrollWidth > clientWidth ? `${scrollWidth} ${wide?.outerHTML.slice(0, 120) ?? ''}` : '';
    });
    expect(overflow, path).toBe('');
  }
  await visitor.leave();
});
