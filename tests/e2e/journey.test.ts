import {afterAll, beforeAll, describe, expect, test} from 'vitest';

import {startWorld} from '../support/origins.js';
import {Visitor} from '../support/visitor.js';
import {answer, asks, button, heading, names} from '../support/words.js';

import type {World} from '../support/origins.js';
import type {Control} from '../support/visitor.js';

let world: World;

beforeAll(async () => {
  world = await startWorld();
});

afterAll(() => world.end());

describe.each([
  {width: 360, by: 'mouse'},
  {width: 1280, by: 'mouse'},
  {width: 360, by: 'keyboard'},
  {width: 1280, by: 'keyboard'},
] as const)('at $width px, using the $by,', ({width, by}) => {
  test('the journey leads from the launcher to the chat’s notice that nobody can answer', async () => {
    const visitor = await Visitor.arrive(world.browser, width);
    const use = (control: Control, key?: 'Enter' | 'Space') =>
      by === 'mouse' ? visitor.click(control) : visitor.press(control, key);
    const errors: string[] = [];
    visitor.page.on('pageerror', (error) => errors.push(String(error)));

    await visitor.page.goto(`${world.operator.hostOrigin}/bank/`);
    await use(button(/cyber-17/));
    await visitor.find(asks('i.start'));
    await use(answer('i.start', 'message'));
    await visitor.find(asks('msg.who'));
    await use(answer('msg.who', 'bank'));
    await visitor.find(asks('bank.contact'));
    await use(answer('bank.contact', 'talked'));
    await use(answer('bank.did', 'approved'), 'Space');
    await use(answer('bank.did', 'remote'), 'Space');
    await use(button('Continuer'));

    await visitor.find(names('fake-bank-adviser'));
    await use(button(/^Voir mon plan/));
    await visitor.find(heading('Votre plan'));
    await use(button(/^Trouver un technicien/));
    await use({role: 'textbox', name: 'Votre code postal'}, 'Space');
    await visitor.page.keyboard.press('Backspace');
    await visitor.page.keyboard.type('35000');
    await visitor.page.keyboard.press('Enter');
    await visitor.find({role: 'link', name: /^Appeler le 0/});

    await use(button('Retour au plan'));
    await use(button(/^Parler à un agent/));
    // Before anything is told.
    await visitor.find({role: 'StaticText', name: /Personne ne peut vous répondre ici/});
    await use(button('Laisser un message, ou reprendre une conversation'));
    await use(button('Transmettre et ouvrir le tchat'));
    await visitor.find({role: 'StaticText', name: /Personne ne peut vous répondre ici/});

    expect(errors).toEqual([]);
    await visitor.leave();
  });
});

test('Escape closes the dialog and returns the focus to the launcher', async () => {
  const visitor = await Visitor.arrive(world.browser, 1280);
  await visitor.page.goto(`${world.operator.hostOrigin}/shop/`);
  await visitor.press(button(/cyber-17/));
  await visitor.find(asks('i.start'));
  await visitor.page.keyboard.press('Escape');
  const launcher = await visitor.find(button(/cyber-17/));
  expect(launcher.focused).toBe(true);
  await visitor.leave();
});

test('the quick exit leaves for another site without a referrer', async () => {
  const visitor = await Visitor.arrive(world.browser, 360);
  await visitor.page.goto(`${world.operator.hostOrigin}/dating/`);
  await visitor.page.setRequestInterception(true);
  const left = new Promise<{url: string; referrer: string | undefined}>((resolve) => {
    visitor.page.on('request', (request) => {
      if (request.isNavigationRequest() && request.url() === world.operator.exitUrl) {
        resolve({url: request.url(), referrer: request.headers()['referer']});
        void request.abort();
      } else void request.continue();
    });
  });
  await visitor.click(button(/cyber-17/));
  await visitor.click(button('Quitter vite'));
  expect(await left).toEqual({url: world.operator.exitUrl, referrer: undefined});
  await visitor.leave();
});

test('Back does not return to the page after the quick exit', async () => {
  const visitor = await Visitor.arrive(world.browser, 360);
  const {page} = visitor;
  await page.goto(`${world.operator.hostOrigin}/shop/`);
  await page.goto(`${world.operator.hostOrigin}/dating/`);
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (request.url() !== world.operator.exitUrl) return request.continue();
    return request.respond({status: 200, contentType: 'text/html', body: '<title>Météo</title>'});
  });
  await visitor.click(button(/cyber-17/));
  const gone = page.waitForNavigation();
  await visitor.click(button('Quitter vite'));
  await gone;
  await page.goBack();
  expect(page.url()).toBe(`${world.operator.hostOrigin}/shop/`);
  await visitor.leave();
});
