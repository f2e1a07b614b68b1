import {openBrowser} from '../browser.js';

import type {Browser, BrowserContext, Page} from 'puppeteer-core';

/**
 * A few windows of one browser: a task waits until one of them is free. Not
 * tabs of one window, of which all but one are hidden, and so slowed down.
 */
export class PagePool {
  readonly #browser: Browser;
  readonly #free: BrowserContext[];
  readonly #waiting: ((window: BrowserContext) => void)[] = [];

  private constructor(browser: Browser, windows: BrowserContext[]) {
    this.#browser = browser;
    this.#free = windows;
  }

  static async open(size: number): Promise<PagePool> {
    const browser = await openBrowser();
    const windows = Array.from({length: size}, () => browser.createBrowserContext());
    return new PagePool(browser, await Promise.all(windows));
  }

  /** Runs a task on a fresh page, which has the focus. */
  async use<T>(task: (page: Page) => Promise<T>): Promise<T> {
    const window =
      this.#free.pop() ?? (await new Promise<BrowserContext>((resolve) => this.#waiting.push(resolve)));
    const page = await window.newPage();
    try {
      const client = await page.createCDPSession();
      await client.send('Emulation.setFocusEmulationEnabled', {enabled: true});
      return await task(page);
    } finally {
      await page.close();
      const next = this.#waiting.shift();
      if (next) next(window);
      else this.#free.push(window);
    }
  }

  close(): Promise<void> {
    return this.#browser.close();
  }
}
