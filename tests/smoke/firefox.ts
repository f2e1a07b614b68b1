import puppeteer from 'puppeteer-core';

import {SCREEN} from './engine.js';

import type {Engine} from './engine.js';

/** Firefox over WebDriver BiDi. */
export async function startFirefox(executablePath: string): Promise<Engine> {
  const browser = await puppeteer.launch({browser: 'firefox', executablePath, headless: true});
  const page = await browser.newPage();
  await page.setViewport(SCREEN);
  return {
    async open(url) {
      await page.goto(url);
    },
    run: (expression) => page.evaluate(expression),
    click: (x, y) => page.mouse.click(x, y),
    type: (text) => page.keyboard.type(text),
    end: () => browser.close(),
  };
}
