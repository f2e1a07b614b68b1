import {mkdirSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';

import puppeteer from 'puppeteer-core';

import {BROWSER_FLAGS, findBrowser} from './browser/find-browser.js';
import {DIST} from './build/paths.js';
import {openStage} from './storybook/stage.js';

import type {Page} from 'puppeteer-core';

/**
 * `npm run screenshots -- --story plan --lang en`: pictures of every story, or
 * of those whose id holds a word, into `dist/screenshots`. They are for eyes,
 * and not kept.
 */
const WIDTHS = [320, 360, 768, 1280];
const THEMES = ['light', 'dark'] as const;

/** Beyond this a picture shows no more. */
const MOST_HEIGHT = 8_000;

const {values} = parseArgs({
  options: {story: {type: 'string', default: ''}, lang: {type: 'string', default: 'fr'}},
});
const folder = join(DIST, 'screenshots');
mkdirSync(folder, {recursive: true});

const stage = await openStage();
const browser = await puppeteer.launch({
  executablePath: findBrowser(),
  headless: true,
  args: [...BROWSER_FLAGS],
});
try {
  for (const {id} of stage.stories.filter((story) => story.id.includes(values.story))) {
    for (const theme of THEMES) {
      const page = await browser.newPage();
      await stage.show(page, id, {theme, lang: values.lang, width: WIDTHS[0]!});
      // The walk is done once: only the window changes.
      for (const width of WIDTHS) {
        await page.setViewport({width, height: 900});
        await page.setViewport({width, height: await heightOf(page)});
        await page.screenshot({
          path: join(folder, `${id}.${values.lang}.${theme}.${width}.png`) as `${string}.png`,
        });
      }
      await page.close();
    }
    console.log(id);
  }
} finally {
  await browser.close();
  stage.close();
}

/** How high the window must be for the whole view to show. */
async function heightOf(page: Page): Promise<number> {
  const height = await page.evaluate(`{
    const scroller = document.querySelector('cyber-17-panel')?.shadowRoot?.querySelector('.scroller');
    const hidden = scroller ? scroller.scrollHeight - scroller.clientHeight : 0;
    Math.max(innerHeight, document.documentElement.scrollHeight) + hidden;
  }`);
  return Math.min(MOST_HEIGHT, Number(height));
}
