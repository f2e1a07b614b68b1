import {afterAll, beforeAll, describe, expect, test} from 'vitest';

import {scriptTag} from '../support/host-page.js';
import {TO_CARD_FRAUD, answerAll, askForHelp, launcher, lookAtPanel} from '../support/look.js';
import {asks, button, names} from '../support/words.js';
import {bundled} from './frameworks/bundle.js';
import {startHost} from './host.js';

import type {Host, Visit} from './host.js';

const FRAMEWORKS = ['react', 'vue', 'angular'] as const;

let host: Host;
const scripts = new Map<string, string>();

beforeAll(async () => {
  host = await startHost();
  for (const name of FRAMEWORKS) scripts.set(name, host.publishScript(`${name}.js`, await bundled(name)));
});

afterAll(() => host.end());

/** A page that is drawn by a framework, as docs/integrate.md advises it. */
const visit = (name: string) =>
  host.visit({
    tag: '',
    body: '<div id="app"></div>',
    script:
      scriptTag(host.operator.cdnOrigin, 'data-mode="headless"') +
      `<script type="module" src="${scripts.get(name)}"></script>`,
  });

/** The page gets news and draws itself again, as it may at any time, under an open panel too. */
const refresh = ({page}: Visit) =>
  page.evaluate(() => document.querySelector<HTMLElement>('#refresh')!.click());

const goTo = ({page}: Visit, route: string) =>
  page.evaluate((route) => {
    location.hash = route;
  }, route);

/** What the framework has drawn. */
const waitForText = ({page}: Visit, id: string, text: string) =>
  page.waitForFunction(
    (id, text) => document.querySelector(`#${id}`)?.textContent.includes(text),
    {},
    id,
    text,
  );

describe.each(FRAMEWORKS)('in a page rendered by %s', (name) => {
  test('the journey reaches a threat while the page re-renders, and the page receives the open and close events', async () => {
    const bank = await visit(name);
    const {visitor, page, errors, leave} = bank;
    await askForHelp(visitor);
    await waitForText(bank, 'heard', 'Aide : ouverte');
    await refresh(bank);
    await waitForText(bank, 'balance', 'Solde : 100 €');
    await answerAll(visitor, TO_CARD_FRAUD.slice(0, 2));
    await refresh(bank);
    await visitor.findFocused(asks('card.have'));
    await answerAll(visitor, TO_CARD_FRAUD.slice(2));
    await visitor.findFocused(names('card-fraud'));
    expect(await page.$$eval('cyber-17[open]', (all) => all.length)).toBe(1);

    await visitor.click(button('Fermer'));
    await waitForText(bank, 'heard', 'Aide : fermée');
    await visitor.click(button('Actualiser'));
    await waitForText(bank, 'balance', 'Solde : 300 €');
    expect(errors).toEqual([]);
    await leave();
  });

  test('leaving the route closes help, and going back shows a launcher that works', async () => {
    const bank = await visit(name);
    const {visitor, page, errors, leave} = bank;
    await askForHelp(visitor);
    await goTo(bank, 'transfers');
    await visitor.find({role: 'StaticText', name: 'Aucun virement en attente'});
    await visitor.click(button('Actualiser'));
    await waitForText(bank, 'balance', 'Solde : 100 €');

    await page.goBack();
    await askForHelp(visitor);
    const {heading} = await lookAtPanel(visitor);
    expect(heading).toMatchObject({isOnTop: true, isInView: true});
    expect(errors).toEqual([]);
    await leave();
  });
});

test('an effect that React StrictMode runs twice opens one panel', async () => {
  const bank = await visit('react');
  const {visitor, page, errors, leave} = bank;
  await goTo(bank, 'urgent');
  await answerAll(visitor, TO_CARD_FRAUD);
  await visitor.findFocused(names('card-fraud'));
  expect((await visitor.see()).filter(({role}) => role === 'dialog')).toHaveLength(1);
  expect(await page.$$eval('main cyber-17', (all) => all.length)).toBe(1);
  expect(errors).toEqual([]);
  await leave();
});

test('an open panel lets Angular become stable', async () => {
  const bank = await visit('angular');
  const {visitor, page, errors, leave} = bank;
  await visitor.find(launcher);
  // What Angular makes itself lives in its zone, with every timer that it sets.
  await goTo(bank, 'transfers');
  await page.goBack();
  await askForHelp(visitor);
  const looks = () => page.evaluate(() => Number(document.documentElement.dataset['looks']));
  await page.waitForNetworkIdle();
  const before = await looks();
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  expect(before).toBeGreaterThan(0);
  expect((await looks()) - before).toBe(0);
  expect(errors).toEqual([]);
  await leave();
});
