import {afterAll, beforeAll, describe, expect, test} from 'vitest';

import {startHost} from '../embedding/host.js';
import {askForHelp} from '../support/look.js';
import {answer, button, names} from '../support/words.js';

import type {Host} from '../embedding/host.js';
import type {HTTPRequest, Page} from 'puppeteer-core';

let host: Host;

beforeAll(async () => {
  host = await startHost({hostNames: ['partner.example:80']});
});

afterAll(() => host.end());

const script = (text: string) => `<script>${text}</script>`;

const PATIENT = {timeout: 15_000};

/** The tab shows the other page. While it goes there, nothing can be asked of it. */
const expectToHaveLeft = (page: Page) =>
  expect.poll(() => page.title().catch(() => ''), PATIENT).toBe('Weather');

/** Answers for the page that one leaves to, and reports who went there and what was asked before. */
async function watchExit(page: Page, missing = 'nothing') {
  const left: HTTPRequest[] = [];
  const asked: string[] = [];
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (request.url().endsWith(missing)) return void request.abort();
    if (!request.url().startsWith(host.operator.exitUrl)) return void request.continue();
    left.push(request);
    void request.respond({status: 200, contentType: 'text/html', body: '<title>Weather</title>'});
  });
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.dismiss();
  });
  return {left, asked};
}

describe('the quick exit leaves at once, and asks nothing, in a page with', () => {
  test.each([
    {
      what: 'a form that is not saved',
      guard:
        'addEventListener("beforeunload", (event) => { event.preventDefault(); event.returnValue = "x"; });',
    },
    {what: 'an onbeforeunload of old', guard: 'window.onbeforeunload = () => "Panier";'},
    {
      what: 'a guard that listens while capturing',
      guard: 'addEventListener("beforeunload", (event) => { event.returnValue = true; }, true);',
    },
    {
      what: 'a router that prevents every navigation',
      guard: 'navigation.addEventListener("navigate", (event) => event.preventDefault());',
    },
    {
      what: 'a router that prevents while capturing, by the old property',
      guard: 'navigation.addEventListener("navigate", (event) => { event.returnValue = false; }, true);',
    },
    {what: 'an onnavigate', guard: 'navigation.onnavigate = (event) => event.preventDefault();'},
    {what: 'a form named open', guard: '', body: '<form name="open"></form><img name="close"/>'},
  ])('$what', async ({guard, body = ''}) => {
    const {visitor, page, leave} = await host.visit({head: script(guard), body});
    const {left, asked} = await watchExit(page);
    await askForHelp(visitor);
    // All of it has loaded: the third file knows every way out.
    await page.waitForNetworkIdle();
    await visitor.click(button('Quitter vite'));
    await expectToHaveLeft(page);
    expect(asked).toEqual([]);
    expect(left[0]!.headers()['referer']).toBeUndefined();
    await leave();
  });
});

test('the quick exit from an outcome throws no error into the page', async () => {
  const {visitor, page, errors, leave} = await host.visit({});
  const {left} = await watchExit(page);
  await askForHelp(visitor);
  await visitor.click(answer('i.start', 'debit'));
  await visitor.click(answer('money', 'card'));
  await visitor.click(answer('card.have', 'yes'));
  await visitor.click(answer('card.before', 'none'));
  await visitor.find(names('card-fraud'));
  await page.waitForNetworkIdle();
  await visitor.click(button('Quitter vite'));
  await expectToHaveLeft(page);
  expect(left).not.toEqual([]);
  expect(errors).toEqual([]);
  await leave();
});

describe('the quick exit takes the whole tab from a frame', () => {
  test.each([
    {what: 'of the same site', origin: ''},
    {
      what: 'whose page asks before it is left',
      origin: '',
      guard: 'addEventListener("beforeunload", (event) => { event.returnValue = "x"; }, true);',
    },
    {
      what: 'whose page guards its navigations',
      origin: '',
      guard: 'navigation.addEventListener("navigate", (event) => event.preventDefault());',
    },
    {what: 'of another site', origin: 'http://partner.example'},
  ])('$what', async ({origin, guard = ''}) => {
    const inner = host.publish({body: '<h2>Assistance</h2>'});
    const src = origin ? inner.replace(host.operator.hostOrigin, origin) : inner;
    const {page, leave} = await host.visit({
      head: script(guard),
      body: `<iframe title="Assistance" width="700" height="600" src="${src}"></iframe>`,
      tag: '',
      script: '',
    });
    const {left, asked} = await watchExit(page);
    const frame = await page.waitForFrame((each) => each.url() === src);
    await expect
      .poll(() => frame.evaluate(() => customElements.get('cyber-17') !== undefined), PATIENT)
      .toBe(true);
    const {x, y} = (await (await frame.$('cyber-17'))!.boundingBox())!;
    await page.mouse.click(x + 30, y + 20);
    await expect.poll(() => frame.$eval('cyber-17', (help) => help.hasAttribute('open')), PATIENT).toBe(true);
    await page.waitForNetworkIdle();
    // Three times Shift: no test can look into the closed roots of a frame of another site.
    for (let times = 0; times < 3; times++) await page.keyboard.press('Shift');
    await expectToHaveLeft(page);
    expect(asked).toEqual([]);
    expect(left.map((request) => request.frame() === page.mainFrame())).toContain(true);
    await leave();
  });
});

test('the quick exit leaves a guarded page, and by the whole tab, before the third file has loaded', async () => {
  const {visitor, page, leave} = await host.visit({
    head: script('navigation.addEventListener("navigate", (event) => event.preventDefault());'),
  });
  const {left, asked} = await watchExit(page, 'help.js');
  await askForHelp(visitor);
  await visitor.click(button('Quitter vite'));
  await expectToHaveLeft(page);
  expect(asked).toEqual([]);
  expect(left[0]!.headers()['referer']).toBeUndefined();
  await leave();
});

test('a page that cannot be left is empty', async () => {
  const {visitor, page, leave} = await host.visit({
    head: script(
      'Object.freeze(Event.prototype); navigation.addEventListener("navigate", (event) => event.preventDefault());',
    ),
    body: '<p>Mon compte</p>',
  });
  await askForHelp(visitor);
  await visitor.click(button('Quitter vite'));
  const words = () => page.evaluate(() => document.documentElement.textContent.trim()).catch(() => 'leaving');
  await expect.poll(words, PATIENT).toBe('');
  await leave();
});
