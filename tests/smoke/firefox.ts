import puppeteer from 'puppeteer-core';

import {SCREEN} from './tab.js';

import type {Engine} from './engine.js';

/** Firefox over WebDriver BiDi; `proxy` serves what is not on this machine. */
export async function startFirefox(executablePath: string, proxy: URL): Promise<Engine> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.http': proxy.hostname,
      'network.proxy.http_port': Number(proxy.port),
      // As somebody who lets no third party keep anything.
      'network.cookie.cookieBehavior': 1,
      // What a visitor's Firefox has, and puppeteer turns off.
      'fission.bfcacheInParent': true,
    },
  });
  return {
    async arrive() {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      await page.setViewport(SCREEN);
      return {
        async open(url) {
          await page.goto(url, {waitUntil: 'domcontentloaded'});
        },
        async back() {
          await page.evaluate('void setTimeout(() => history.back())');
        },
        run: (expression) => page.evaluate(expression),
        async runInFrame(expression) {
          const frame = page.frames().find((each) => each.parentFrame());
          return frame?.evaluate(expression);
        },
        hover: (x, y) => page.mouse.move(x, y),
        click: (x, y) => page.mouse.click(x, y),
        type: (text) => page.keyboard.type(text),
        async press(key, isShifted = false) {
          if (isShifted) await page.keyboard.down('Shift');
          await page.keyboard.press(key);
          if (isShifted) await page.keyboard.up('Shift');
        },
        leave: () => context.close(),
      };
    },
    end: () => browser.close(),
  };
}
