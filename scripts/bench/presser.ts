import {readFileSync} from 'node:fs';

import {Cyber17Error} from '@cyber-17/protocol';

import {CLOSED_ROOTS} from '../browser/page-scripts.js';

import type {Browser, Page} from 'puppeteer-core';

/** Thrown when what should be pressed is not on the screen. */
export class NothingToPressError extends Cyber17Error {
  override name = 'NothingToPressError';
}

const WATCH = readFileSync(new URL('watch-paint.js', import.meta.url), 'utf8');

/** The least time between two clicks, in milliseconds: what has been asked for meanwhile may come. */
const PACE = 250;

/** How long a finger or a button stays down, in milliseconds: what a press costs is over by then. */
const PRESS = 80;

/** Someone on a slow phone who presses, with real input, and is timed. */
export class Presser {
  readonly page: Page;

  private constructor(page: Page) {
    this.page = page;
  }

  /** @param slower how many times slower than this machine */
  static async arrive(browser: Browser, slower: number): Promise<Presser> {
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    await page.setViewport({width: 390, height: 844});
    await page.evaluateOnNewDocument(CLOSED_ROOTS + WATCH);
    await page.emulateCPUThrottling(slower);
    return new Presser(page);
  }

  async leave() {
    await this.page.browserContext().close();
  }

  #ask<T>(expression: string): Promise<T> {
    return this.page.evaluate(`answersBench.${expression}`) as Promise<T>;
  }

  count(selector: string, text = ''): Promise<number> {
    return this.#ask(`count(${JSON.stringify(selector)}, ${JSON.stringify(text)})`);
  }

  /** Presses; nothing is timed. */
  async press(selector: string, index = 0, text = ''): Promise<void> {
    const call = `centre(${JSON.stringify(selector)}, ${index}, ${JSON.stringify(text)})`;
    const centre = await this.#ask<{x: number; y: number} | undefined>(call);
    if (!centre) {
      const heading = await this.#ask<string>('heading()');
      throw new NothingToPressError(`Expected ${selector} “${text}” below “${heading}”, found none.`);
    }
    await this.page.mouse.click(centre.x, centre.y, {delay: PRESS});
  }

  /** Presses, and returns the milliseconds until the next heading is on screen. */
  async time(selector: string, index = 0, text = ''): Promise<number> {
    await new Promise((resolve) => setTimeout(resolve, PACE));
    await this.#ask('arm()');
    await this.press(selector, index, text);
    return this.#ask('painted');
  }

  /** Waits until something is there. */
  async wait(selector: string, text = ''): Promise<void> {
    const call = `answersBench.count(${JSON.stringify(selector)}, ${JSON.stringify(text)}) > 0`;
    await this.page.waitForFunction(call, {timeout: 30_000});
  }
}
