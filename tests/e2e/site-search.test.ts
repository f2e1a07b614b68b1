import {afterAll, beforeAll, describe, expect, test} from 'vitest';

import {startWorld} from '../support/origins.js';
import {Visitor} from '../support/visitor.js';
import {beginsWith, begins, word} from '../support/words.js';

import type {World} from '../support/origins.js';
import type {Lang} from '@cyber-17/protocol';

let world: World;

beforeAll(async () => {
  world = await startWorld();
});

afterAll(() => world.end());

const TOLD = 'j’ai cliqué sur un lien pr mon colis et on ma pris 800€ xyzzy';

/** Someone at the index of situations, and every address that the page asks for. */
async function arrive(lang: Lang = 'fr', models?: 'broken' | 'cut') {
  const visitor = await Visitor.arrive(world.browser, 360);
  const asked: string[] = [];
  let trouble = models;
  const connect = () => (trouble = undefined);
  // Without its worker, which fetches by itself when it likes.
  await visitor.page.evaluateOnNewDocument(() => {
    Object.defineProperty(navigator, 'serviceWorker', {get: () => undefined});
  });
  await visitor.page.setRequestInterception(true);
  visitor.page.on('request', (request) => {
    asked.push(`${request.url()} ${request.postData() ?? ''}`);
    const isModel = /\/words\.\w+\.json$/.test(request.url());
    const headers = {'Access-Control-Allow-Origin': '*'};
    if (!isModel || !trouble) void request.continue();
    else if (trouble === 'cut') void request.abort();
    else void request.respond({headers, body: '{"schema":1}'});
  });
  await visitor.page.goto(`${world.operator.siteUrl}${lang}/situations/`, {waitUntil: 'networkidle0'});
  return {visitor, asked, connect};
}

/** The field has the focus, and what it works with has come. */
async function use({page}: Visitor) {
  await page.focus('#words');
  await page.waitForNetworkIdle({idleTime: 300});
}

/** Waits until a situation stands first among what was found. */
async function findsFirst({page}: Visitor, path: string) {
  const isFirst = (wanted: string) =>
    document.querySelector('#search-list a')?.getAttribute('href') === wanted;
  await page.waitForFunction(isFirst, {timeout: 10_000}, path);
}

describe('the search of the site', () => {
  test('understands a sentence, and nothing of it leaves the page', async () => {
    const {visitor, asked} = await arrive();
    const {page} = visitor;
    expect(asked.filter((each) => /words|search\.json/.test(each))).toEqual([]);
    await use(visitor);
    expect(asked.filter((each) => /\/(?:words\.\w+|search)\.json /.test(each))).toHaveLength(3);

    const before = asked.length;
    const [url, steps] = [page.url(), await page.evaluate(() => history.length)];
    await page.keyboard.type(TOLD);
    await findsFirst(visitor, '/fr/situations/smishing/');
    await visitor.find({role: 'StaticText', name: begins('site.search-found')});
    expect(asked.slice(before)).toEqual([]);
    expect(page.url()).toBe(url);
    const kept = await page.evaluate(async () => {
      const caches = await globalThis.caches.keys();
      return JSON.stringify([
        history.length,
        history.state,
        {...localStorage},
        {...sessionStorage},
        document.cookie,
        caches,
      ]);
    });
    expect(kept).toBe(JSON.stringify([steps, null, {}, {}, '', []]));
    await visitor.leave();
  });

  // By letters alone, both texts find something else first.
  test.each([
    ['fr', 'jme suis fait pirraté mon insta et je peu plu rentré dedan', 'account-hack-social'],
    ['en', 'my boss emailed me to wire money urgently but it wasnt him', 'transfer-order-fraud'],
  ] as const)('understands in %s what letters do not find: “%s”', async (lang, told, id) => {
    const {visitor} = await arrive(lang);
    await use(visitor);
    await visitor.page.keyboard.type(told);
    await findsFirst(visitor, `/${lang}/situations/${id}/`);
    await visitor.leave();
  });

  test('shows the numbers where a text speaks of danger', async () => {
    const {visitor} = await arrive();
    const numbers = beginsWith(word('told.danger'));
    await use(visitor);
    await visitor.page.keyboard.type('je veux mourir');
    await visitor.find({role: 'alert', name: /.*/});
    await visitor.find({role: 'StaticText', name: numbers});
    await visitor.find({role: 'link', name: /3114/});
    for (let left = 'je veux mourir'.length; left > 0; left--) await visitor.page.keyboard.press('Backspace');
    await visitor.page.waitForFunction(() => !document.querySelector('.alarm'));
    await visitor.leave();
  });

  test('hears of danger after what understands did not come at first', async () => {
    const {visitor, connect} = await arrive('fr', 'cut');
    await use(visitor);
    await visitor.page.keyboard.type('je veux');
    await visitor.page.waitForNetworkIdle({idleTime: 300});
    connect();
    await visitor.page.keyboard.type(' mourir');
    await visitor.find({role: 'link', name: /3114/});
    await visitor.leave();
  });

  test('goes on by letters where what understands is broken', async () => {
    const {visitor} = await arrive('fr', 'broken');
    const errors: unknown[] = [];
    visitor.page.on('pageerror', (error) => errors.push(error));
    await use(visitor);
    await visitor.page.keyboard.type('mon patron demande un virement');
    await findsFirst(visitor, '/fr/situations/transfer-order-fraud/');
    expect(errors).toEqual([]);
    await visitor.leave();
  });

  test('understands without a connection after one visit', async () => {
    const visitor = await Visitor.arrive(world.browser, 360);
    const {page} = visitor;
    await page.goto(`${world.operator.siteUrl}fr/situations/`);
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await page.setOfflineMode(true);
    await page.reload();
    await page.focus('#words');
    await page.keyboard.type(TOLD);
    await findsFirst(visitor, '/fr/situations/smishing/');
    await visitor.leave();
  });

  test('is used by keyboard alone', async () => {
    const {visitor} = await arrive();
    await use(visitor);
    await visitor.page.keyboard.type(TOLD);
    await findsFirst(visitor, '/fr/situations/smishing/');
    await visitor.page.keyboard.press('Tab');
    const focused = () => visitor.page.evaluate(() => document.activeElement?.getAttribute('href'));
    expect(await focused()).toBe('/fr/situations/smishing/');
    await visitor.leave();
  });
});
