import puppeteer from 'puppeteer-core';

import {BROWSER_FLAGS, findBrowser} from '../../scripts/browser/find-browser.js';

import type {Browser} from 'puppeteer-core';

/** A real Chromium, quiet and with a profile of its own; `flags` are the test's own. */
export function openBrowser(flags: readonly string[] = []): Promise<Browser> {
  return puppeteer.launch({
    executablePath: findBrowser(),
    headless: true,
    args: [...BROWSER_FLAGS, ...flags],
  });
}
