import {readFileSync} from 'node:fs';

import type {Page} from 'puppeteer-core';

const EXPRESSION = readFileSync(new URL('until-drawn.js', import.meta.url), 'utf8');

/** Waits until the module has drawn everything, what it draws late as well. */
export async function waitUntilDrawn(page: Page): Promise<void> {
  await page.evaluate(EXPRESSION);
}
