import {afterAll, beforeAll, describe, expect, test} from 'vitest';

import {startWorld} from '../support/origins.js';
import {Visitor} from '../support/visitor.js';
import {answer, asks, button, heading, names} from '../support/words.js';

import type {World} from '../support/origins.js';

let world: World;

beforeAll(async () => {
  world = await startWorld();
});

afterAll(() => world.end());

const at = (path: string) => world.operator.siteUrl + path;

/** Someone at a page of the site. */
async function arrive(path: string, width = 1280): Promise<Visitor> {
  const visitor = await Visitor.arrive(world.browser, width);
  await visitor.page.goto(at(path));
  return visitor;
}

describe('at the counter,', () => {
  test('Back goes one question back, and keeps the answers', async () => {
    const visitor = await arrive('fr/');
    await visitor.click(answer('i.start', 'debit'));
    await visitor.click(answer('money', 'card'));
    await visitor.find(asks('card.have'));
    await visitor.page.goBack();
    await visitor.find(asks('money'));
    await visitor.click(answer('money', 'card'));
    await visitor.click(answer('card.have', 'yes'));
    await visitor.click(answer('card.before', 'none'));
    await visitor.find(names('card-fraud'));
    for (const question of ['card.before', 'card.have', 'money', 'i.start']) {
      await visitor.page.goBack();
      await visitor.find(asks(question));
    }
    expect(visitor.page.url()).toBe(at('fr/'));
    await visitor.leave();
  });

  test('the questions are answered by keyboard alone, and left by Back', async () => {
    const visitor = await arrive('fr/');
    await visitor.press(answer('i.start', 'debit'));
    await visitor.press(answer('money', 'card'));
    await visitor.find(asks('card.have'));
    await visitor.page.goBack();
    await visitor.find(asks('money'));
    await visitor.leave();
  });

  test('the questions are answered by touch on a phone', async () => {
    const visitor = await Visitor.arrive(world.browser, 360);
    await visitor.page.setViewport({width: 360, height: 740, isMobile: true, hasTouch: true});
    await visitor.page.goto(at('fr/'));
    for (const [question, given] of [
      ['i.start', 'debit'],
      ['money', 'card'],
    ] as const) {
      const control = await visitor.element(answer(question, given));
      await control.scrollIntoView();
      await control.tap();
    }
    await visitor.find(asks('card.have'));
    await visitor.page.goBack();
    await visitor.find(asks('money'));
    await visitor.leave();
  });

  test('a step back in the page and Back do not take two steps', async () => {
    const visitor = await arrive('fr/');
    await visitor.click(answer('i.start', 'debit'));
    await visitor.click(answer('money', 'card'));
    await visitor.find(asks('card.have'));
    await visitor.click(button('Retour'));
    await visitor.find(asks('money'));
    await visitor.page.goBack();
    await visitor.find(asks('i.start'));
    await visitor.leave();
  });

  test('Back from the page of the quick exit passes over every answer', async () => {
    const visitor = await arrive('fr/contacts/');
    await visitor.page.goto(at('fr/'));
    const {exitUrl} = world.operator;
    await visitor.page.setRequestInterception(true);
    visitor.page.on(
      'request',
      (request) =>
        void (request.url() === exitUrl
          ? request.respond({contentType: 'text/html', body: '<title>Weather</title>'})
          : request.continue()),
    );
    await visitor.click(answer('i.start', 'debit'));
    await visitor.click(answer('money', 'card'));
    await visitor.find(asks('card.have'));
    await visitor.click(button('Quitter vite'));
    await visitor.page.waitForFunction(() => document.title === 'Weather');
    await visitor.page.goBack();
    await visitor.find(asks('i.start'));
    await visitor.page.waitForFunction(
      () => !(history.state as {'cyber-17'?: {step: number}} | null)?.['cyber-17']?.step,
    );
    // By the page, as a press of the button does: it waits for a step that is still being passed over.
    await visitor.page.evaluate(() => history.back());
    await visitor.page.waitForFunction((url) => location.href === url, {}, at('fr/contacts/'));
    await visitor.leave();
  });

  test('a link of the site opens beside the answers', async () => {
    const visitor = await arrive('fr/');
    const target = () =>
      visitor.page.$eval('a[href="/fr/privacy/"]', (link) => (link as HTMLAnchorElement).target);
    await visitor.find(asks('i.start'));
    expect(await target()).toBe('');
    await visitor.click(answer('i.start', 'debit'));
    await visitor.find(asks('money'));
    await visitor.page.waitForFunction(
      () => document.querySelector<HTMLAnchorElement>('a[href="/fr/privacy/"]')?.target === '_blank',
    );
    await visitor.leave();
  });

  test('a visitor without a language in the address gets that of the browser, and keeps what the link carries', async () => {
    const visitor = await Visitor.arrive(world.browser, 360);
    await visitor.page.evaluateOnNewDocument(() =>
      Object.defineProperty(navigator, 'languages', {get: () => ['de-CH', 'ar-MA', 'fr']}),
    );
    await visitor.page.goto(`${at('')}#kept`);
    await visitor.page.waitForFunction(() => location.pathname === '/ar/');
    expect(visitor.page.url()).toBe(at('ar/#kept'));
    await visitor.leave();
  });

  test('the questions begin at the situation that one comes from, and the address forgets it', async () => {
    const visitor = await arrive('fr/situations/fake-bank-adviser/');
    await visitor.click({role: 'link', name: /^Répondre aux questions à partir d’ici/});
    await visitor.find(asks('bank.did'));
    expect(visitor.page.url()).toBe(at('fr/'));
    await visitor.leave();
  });
});

test('on a partner’s page no step of the journey is in the history', async () => {
  const visitor = await Visitor.arrive(world.browser, 1280);
  await visitor.page.goto(`${world.operator.hostOrigin}/bank/`);
  const before = await visitor.page.evaluate(() => history.length);
  await visitor.click(button(/cyber-17/));
  await visitor.click(answer('i.start', 'debit'));
  await visitor.click(answer('money', 'card'));
  await visitor.find(asks('card.have'));
  expect(await visitor.page.evaluate(() => history.length)).toBe(before);
  await visitor.leave();
});

describe('in the index,', () => {
  test('the search finds a situation, and asks the server for nothing that was written', async () => {
    const visitor = await arrive('fr/situations/', 360);
    const asked: string[] = [];
    visitor.page.on('request', (request) => asked.push(request.url()));
    await visitor.page.type('#words', 'mon patron demande un virement');
    await visitor.page.waitForSelector('#search-list li');
    expect(await visitor.page.$eval('#search-list a', (link) => link.getAttribute('href'))).toMatch(
      /situations\/transfer-order-fraud\//,
    );
    // What it understands with is the same for everyone: two files of the CDN.
    const isModel = (url: string) => /\/words\.(?:fr|en)\.json$/.test(url);
    expect(asked.filter((url) => !url.includes('/assets/') && !isModel(url))).toEqual([at('fr/search.json')]);
    await visitor.find({role: 'StaticText', name: /^Situations trouvées/});
    await visitor.leave();
  });
});

describe('without script,', () => {
  test.each([
    'fr/',
    'fr/situations/',
    'fr/situations/phishing/',
    'fr/contacts/',
    'fr/documents/bank-recall/',
  ])('the page %s shows its heading, the numbers, and a way on', async (path) => {
    const visitor = await Visitor.arrive(world.browser, 360);
    await visitor.page.setJavaScriptEnabled(false);
    await visitor.page.goto(at(path));
    const seen = await visitor.see();
    expect(seen.some(({role}) => role === 'heading')).toBe(true);
    await visitor.find({role: 'link', name: /^17 Police/});
    await visitor.find({role: 'link', name: path === 'fr/' ? /^Voir les \d+ situations/ : 'Situations'});
    await visitor.leave();
  });

  test('the text of a situation says what to do first and how', async () => {
    const visitor = await Visitor.arrive(world.browser, 360);
    await visitor.page.setJavaScriptEnabled(false);
    await visitor.page.goto(at('fr/situations/fake-bank-adviser/'));
    await visitor.find(heading('À faire en premier'));
    await visitor.click({role: 'DisclosureTriangle', name: /^Appelez votre banque et demandez le retour/});
    await visitor.find({role: 'StaticText', name: /^Appelez maintenant\. Pour un virement/});
    await visitor.leave();
  });
});

test('after one visit the counter works without a connection, and gives the whole advice', async () => {
  const visitor = await arrive('fr/');
  await visitor.find(asks('i.start'));
  await visitor.page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await visitor.page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  // The second visit lets the worker see what the questions load.
  await visitor.page.reload({waitUntil: 'networkidle0'});
  await visitor.page.setOfflineMode(true);
  await visitor.page.reload();
  await visitor.click(answer('i.start', 'debit'));
  await visitor.click(answer('money', 'card'));
  await visitor.click(answer('card.have', 'yes'));
  await visitor.click(answer('card.before', 'none'));
  await visitor.find(names('card-fraud'));
  await visitor.click(button(/^Voir mon plan/));
  await visitor.find(heading('Votre plan'));
  expect(await visitor.see()).not.toContainEqual(
    expect.objectContaining({name: expect.stringMatching(/n’ont pas pu arriver/) as string}),
  );
  await visitor.page.goto(at('fr/contacts/'));
  await visitor.find(heading('Qui appeler'));
  await visitor.leave();
});

test('a page whose advice was signed again does not say that it is old', async () => {
  const visitor = await arrive('fr/situations/phishing/');
  const index = `${world.operator.apiOrigin}/v1/index.json`;
  await visitor.page.evaluateOnNewDocument((asked) => {
    const {now} = Date;
    Date.now = () => now() + 200 * 86_400_000;
    const {fetch} = globalThis;
    globalThis.fetch = async (...request) => {
      const answer = await fetch(...request);
      if (request[0] !== asked) return answer;
      const {payload, ...others} = (await answer.json()) as {readonly payload: string};
      const validUntil = new Date(Date.now() + 86_400_000).toISOString();
      const again = {...(JSON.parse(payload) as object), validUntil};
      return Response.json({...others, payload: JSON.stringify(again)});
    };
  }, index);
  const asked = visitor.page.waitForResponse(index);
  await visitor.page.reload({waitUntil: 'networkidle0'});
  await asked;
  const late = /^Ces conseils ont peut-être changé depuis le/;
  expect((await visitor.see()).some(({name}) => late.test(name))).toBe(false);
  await visitor.leave();
});

test('a page older than its advice is valid says since when', async () => {
  const visitor = await Visitor.arrive(world.browser, 360);
  const late = /^Ces conseils ont peut-être changé depuis le/;
  await visitor.page.goto(at('fr/situations/phishing/'));
  expect((await visitor.see()).some(({name}) => late.test(name))).toBe(false);
  await visitor.page.evaluateOnNewDocument(() => {
    const {now} = Date;
    Date.now = () => now() + 200 * 86_400_000;
  });
  await visitor.page.reload();
  await visitor.find({role: 'StaticText', name: late});
  await visitor.leave();
});
