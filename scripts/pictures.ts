import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

import {readOperator} from '@cyber-17/operator';
import {Hono} from 'hono';
import puppeteer from 'puppeteer-core';

import {BROWSER_FLAGS, findBrowser} from './browser/find-browser.js';
import {CLOSED_ROOTS} from './browser/page-scripts.js';
import {waitUntilDrawn} from './browser/wait-until-drawn.js';
import {ROOT} from './build/paths.js';
import {partnerPage} from './docs/partner-page.js';
import {smallPng} from './docs/small-png.js';
import {SCREENS, THEMING, pictureOf, themesIn} from './docs/themes.js';
import {addressesOf, resolverRules} from './serve/addresses.js';
import {startOrigins} from './serve/origins.js';

/** `npm run pictures`: takes the pictures of docs/theming.md from the code in it. Build first. */
const operator = readOperator();
const themes = themesIn(readFileSync(THEMING, 'utf8'));
const host = new Hono();
for (const theme of themes)
  host.get(`/${theme.id}`, (context) =>
    context.html(partnerPage(theme, `${operator.cdnOrigin}/v1/loader.js`)),
  );
const servers = await startOrigins(operator, {instead: {host}, onFreePorts: true});
const rules = resolverRules(addressesOf(operator, servers)).join(',');
const browser = await puppeteer.launch({
  executablePath: findBrowser(),
  args: [...BROWSER_FLAGS, `--host-resolver-rules=${rules}`],
});

for (const theme of themes) {
  for (const [name, {width, height, isOpen}] of Object.entries(SCREENS)) {
    const page = await browser.newPage();
    await page.setViewport({width, height});
    await page.emulateMediaFeatures([
      {name: 'prefers-color-scheme', value: 'light'},
      {name: 'prefers-reduced-motion', value: 'reduce'},
    ]);
    await page.evaluateOnNewDocument(
      `${CLOSED_ROOTS}; window.inside = {roots: () => [document, ...closedRoots.all]};`,
    );
    await page.goto(`${operator.hostOrigin}/${theme.id}`, {waitUntil: 'networkidle0'});
    if (isOpen) {
      await page.evaluate(`new Promise((resolve) => {
        document.addEventListener('cyber-17-opened', resolve);
        document.querySelector('cyber-17').open();
      })`);
    }
    await waitUntilDrawn(page);
    const picture = pictureOf(theme, name);
    writeFileSync(join(ROOT, 'docs', picture), smallPng(await page.screenshot()));
    console.log(picture);
    await page.close();
  }
}

await browser.close();
for (const server of Object.values(servers)) server.close();
process.exit(0);
