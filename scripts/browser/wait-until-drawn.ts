import {UNTIL_DRAWN} from './page-scripts.js';

import type {Page} from 'puppeteer-core';

/** Waits until the module has drawn everything, what it draws late as well. */
export async function waitUntilDrawn(page: Page): Promise<void> {
  await page.evaluate(UNTIL_DRAWN);
}
