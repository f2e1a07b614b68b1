import puppeteer from 'puppeteer-core';
import {afterAll, beforeAll, expect, test} from 'vitest';

import {LINK} from '../support/host-page.js';
import {TO_CARD_FRAUD, answerAll, askForHelp, launcher} from '../support/look.js';
import {Visitor} from '../support/visitor.js';
import {names} from '../support/words.js';
import {startHost} from './host.js';

import type {Host} from './host.js';
import type {Page} from 'puppeteer-core';

let host: Host;

beforeAll(async () => {
  host = await startHost();
});

afterAll(() => host.end());

const loader = () => `${host.operator.cdnOrigin}/v1/loader.js`;

/** Waits for what happens where no test can look. */
async function until(isSo: () => boolean | Promise<boolean>, what: string) {
  const end = Date.now() + 10_000;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error(`Expected that ${what}, found that it did not in ten seconds.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

test('a prerendered page requests only the loader, and help works once the page is shown', async () => {
  const errors: string[] = [];
  const next = host.publish({body: '<h2>Virements</h2>'});
  const rules = JSON.stringify({prerender: [{urls: [next], eagerness: 'immediate'}]});
  const {page, url, leave} = await host.visit({
    tag: '',
    script: '',
    body: `<a href="${next}">Virements</a><script type="speculationrules">${rules}</script>`,
  });
  await until(() => host.asked.includes(loader()), 'the page is prerendered');
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(host.asked).toEqual([loader()]);

  // The tab changes its page for the one that is ready: whoever asks the former, even for
  // the end of its click, waits for ever. So the tab is looked at anew.
  await page.evaluate(() => setTimeout(() => document.querySelector('a')!.click()));
  await until(() => host.browser.targets().every((target) => target.url() !== url), 'the page goes');
  const browser = await puppeteer.connect({browserWSEndpoint: host.browser.wsEndpoint()});
  const shown = (await browser.pages()).find((each) => each.url() === next)!;
  shown.on('pageerror', (error) => errors.push(String(error)));
  // It was made before it was shown.
  expect(
    await shown.evaluate(() => {
      const [entry] = performance.getEntriesByType('navigation');
      return (entry as unknown as {activationStart: number}).activationStart;
    }),
  ).toBeGreaterThan(0);
  expect(host.asked).toEqual([loader()]);
  const visitor = Visitor.at(shown);
  await askForHelp(visitor);
  await answerAll(visitor, TO_CARD_FRAUD);
  await visitor.findFocused(names('card-fraud'));
  expect(errors).toEqual([]);
  await browser.disconnect();
  await leave();
});

test('a background tab requests only the loader, and help works once the tab is brought to the front', async () => {
  const {page, leave} = await host.visit({tag: '', script: ''});
  const url = host.publish({});
  const errors: string[] = [];
  host.asked.length = 0;
  const client = await page.createCDPSession();
  const context = page.browserContext();
  const [target] = await Promise.all([
    context.waitForTarget((target) => target.url() === url),
    client.send('Target.createTarget', {url, background: true, browserContextId: context.id!}),
  ]);
  const behind = (await target.page())!;
  behind.on('pageerror', (error) => errors.push(String(error)));
  await behind.waitForFunction(() => customElements.get('cyber-17'), {polling: 100});
  expect(await behind.evaluate(() => document.visibilityState)).toBe('hidden');
  expect(host.asked).toEqual([loader()]);

  await behind.bringToFront();
  expect(await behind.evaluate(() => document.visibilityState)).toBe('visible');
  await askForHelp(Visitor.at(behind));
  expect(errors).toEqual([]);
  await leave();
});

test('help that opens while the page is hidden is open when the visitor returns', async () => {
  const {visitor, page, errors, leave} = await host.visit({});
  await visitor.find(launcher);
  const other = await page.browserContext().newPage();
  await other.bringToFront();
  expect(await page.evaluate(() => document.visibilityState)).toBe('hidden');
  await page.evaluate(
    () => void document.querySelector<HTMLElementTagNameMap['cyber-17']>('cyber-17')!.open(),
  );
  await until(() => page.$eval('cyber-17', (element) => element.hasAttribute('open')), 'help opens');
  await page.bringToFront();
  await answerAll(visitor, TO_CARD_FRAUD);
  await visitor.findFocused(names('card-fraud'));
  expect(errors).toEqual([]);
  await leave();
});

/** As the renderer of a search engine: no visitor, a very high window. */
const asCrawler = async (page: Page) =>
  page.setUserAgent({userAgent: 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)'});

test('a crawler that runs scripts requests only the loader and sees the page and the link unchanged', async () => {
  const {page, requests, errors, leave} = await host.visit(
    {},
    {width: 1024, height: 12_000, prepare: asCrawler},
  );
  await page.evaluate(() => customElements.whenDefined('cyber-17').then(() => scrollTo(0, 12_000)));
  await page.waitForNetworkIdle();
  expect(requests.map((request) => request.url())).toEqual([loader()]);
  expect(await page.$eval('cyber-17', (element) => element.outerHTML)).toBe(
    `<cyber-17 context="bank"><a href="https://17cyber.gouv.fr/">${LINK}</a></cyber-17>`,
  );
  expect(
    await page.evaluate(() => [document.title, document.querySelectorAll('h1, main, dialog').length]),
  ).toEqual(['Banque Exemple', 1]);
  expect(errors).toEqual([]);
  await leave();
});

test('a close request, such as a phone’s back gesture, closes help without touching the history', async () => {
  const {visitor, page, errors, leave} = await host.visit({});
  const state = () => page.evaluate(() => [history.length, history.state, location.href]);
  const before = await state();
  await askForHelp(visitor);
  const dialog = await visitor.element({role: 'dialog', name: 'cyber-17'});
  await dialog.evaluate((dialog) => (dialog as unknown as {requestClose(): void}).requestClose());
  await visitor.findFocused(launcher);
  expect(await page.$eval('cyber-17', (element) => element.hasAttribute('open'))).toBe(false);
  expect(await state()).toEqual(before);
  expect(errors).toEqual([]);
  await leave();
});
