import {openBrowser} from '../support/browser.js';

import type {Browser, Page} from 'puppeteer-core';

/**
 * A few pages of one browser: a task waits until one of them is free. Each in a
 * window of its own, since all but one tab of a window are hidden, and so slowed down.
 */
export class PagePool {
  readonly #browser: Browser;
  readonly #free: Page[];
  readonly #waiting: ((page: Page) => void)[] = [];

  private constructor(browser: Browser, pages: Page[]) {
    this.#browser = browser;
    this.#free = pages;
  }

  static async open(size: number): Promise<PagePool> {
    const browser = await openBrowser();
    return new PagePool(browser, await Promise.all(Array.from({length: size}, () => openPage(browser))));
  }

  /** Runs a task on a page that has the focus, as the task before it left it. */
  async use<T>(task: (page: Page) => Promise<T>): Promise<T> {
    const page = this.#free.pop() ?? (await new Promise<Page>((resolve) => this.#waiting.push(resolve)));
    try {
      return await task(page);
    } finally {
      const next = this.#waiting.shift();
      if (next) next(page);
      else this.#free.push(page);
    }
  }

  close(): Promise<void> {
    return this.#browser.close();
  }
}

async function openPage(browser: Browser): Promise<Page> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const client = await page.createCDPSession();
  await client.send('Emulation.setFocusEmulationEnabled', {enabled: true});
  return page;
}
