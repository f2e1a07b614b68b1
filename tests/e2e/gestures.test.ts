import {afterAll, beforeAll, describe, expect, test} from 'vitest';

import {startHost} from '../embedding/host.js';
import {TO_CARD_FRAUD, answerAll, askForHelp, firstQuestion, launcher} from '../support/look.js';
import {answer, asks, button, names} from '../support/words.js';

import type {Host, Visit} from '../embedding/host.js';
import type {Control} from '../support/visitor.js';
import type {Page} from 'puppeteer-core';

let host: Host;

beforeAll(async () => {
  host = await startHost();
});

afterAll(() => host.end());

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function middleOf({visitor}: Visit, control: Control) {
  const element = await visitor.element(control);
  await element.scrollIntoView();
  const {x, y, width, height} = (await element.boundingBox())!;
  return [x + width / 2, y + height / 2] as const;
}

/** Two clicks at one place, as the system counts them. */
async function doubleClick(visit: Visit, control: Control, gap: number) {
  const [x, y] = await middleOf(visit, control);
  const {mouse} = visit.page;
  await mouse.move(x, y);
  for (const clickCount of [1, 2]) {
    await mouse.down({clickCount});
    await mouse.up({clickCount});
    if (clickCount === 1) await pause(gap);
  }
}

type Place = readonly [x: number, y: number];

/**
 * Two taps of a finger, each at its time by the finger's clock: on a busy machine the second
 * may arrive late, and was no later.
 */
async function doubleTap(page: Page, first: Place, second: Place, gap: number) {
  const session = await page.createCDPSession();
  const start = Date.now() / 1_000;
  for (const [[x, y], at] of [
    [first, 0],
    [second, gap / 1_000],
  ] as const) {
    await pause(1_000 * at);
    await session.send('Input.dispatchTouchEvent', {
      type: 'touchStart',
      touchPoints: [{x, y}],
      timestamp: start + at,
    });
    await session.send('Input.dispatchTouchEvent', {
      type: 'touchEnd',
      touchPoints: [],
      timestamp: start + at + 0.02,
    });
  }
}

/** A heading is there and stays. */
async function staysAt({visitor}: Visit, control: Control) {
  await visitor.find(control);
  await pause(500);
  await visitor.find(control);
}

describe('a double click answers one question, its clicks', () => {
  test.each([40, 90, 180, 300, 400])('%d ms apart', async (gap) => {
    const visit = await host.visit({});
    await askForHelp(visit.visitor);
    await doubleClick(visit, answer('i.start', 'debit'), gap);
    await staysAt(visit, asks('money'));
    await doubleClick(visit, answer('money', 'card'), gap);
    await staysAt(visit, asks('card.have'));
    await visit.leave();
  });
});

test('a double click goes back one step, opens one view and leaves a box ticked', async () => {
  const visit = await host.visit({});
  await askForHelp(visit.visitor);
  await answerAll(visit.visitor, TO_CARD_FRAUD.slice(0, 3));
  await doubleClick(visit, button('Retour'), 120);
  await staysAt(visit, asks('card.have'));
  for (const [question, id] of TO_CARD_FRAUD.slice(2)) {
    await visit.visitor.find(asks(question));
    await pause(500);
    await visit.visitor.click(answer(question, id));
  }
  await visit.visitor.find(names('card-fraud'));
  await pause(500);
  await doubleClick(visit, button(/^Voir mon plan/), 120);
  await staysAt(visit, {role: 'heading', name: 'Votre plan'});
  const box = {role: 'checkbox', name: /^Fait : /};
  await doubleClick(visit, box, 120);
  const element = await visit.visitor.element(box);
  expect(await element.evaluate((input) => (input as HTMLInputElement).checked)).toBe(true);
  await visit.leave();
});

test('a double tap of a finger answers one question', async () => {
  for (const gap of [60, 150, 250]) {
    const visit = await host.visit(
      {head: '<meta name="viewport" content="width=device-width"/>'},
      {
        prepare: (page) =>
          page.setViewport({width: 390, height: 780, isMobile: true, hasTouch: true, deviceScaleFactor: 2}),
      },
    );
    await askForHelp(visit.visitor);
    const [x, y] = await middleOf(visit, answer('i.start', 'debit'));
    // A hand trembles.
    await doubleTap(visit.page, [x, y], [x + 6, y + 9], gap);
    await staysAt(visit, asks('money'));
    await visit.leave();
  }
});

test('two clicks at two places, one after the other, both count', async () => {
  const visit = await host.visit({});
  await askForHelp(visit.visitor);
  await answerAll(visit.visitor, [
    ['i.start', 'message'],
    ['msg.who', 'bank'],
    ['bank.contact', 'talked'],
  ]);
  await visit.visitor.findFocused(asks('bank.did'));
  const first = await middleOf(visit, answer('bank.did', 'approved'));
  const second = await middleOf(visit, answer('bank.did', 'remote'));
  await visit.page.mouse.click(...first);
  await visit.page.mouse.click(...second);
  for (const id of ['approved', 'remote']) {
    const element = await visit.visitor.element(answer('bank.did', id));
    expect(await element.evaluate((input) => (input as HTMLInputElement).checked)).toBe(true);
  }
  await visit.leave();
});

test.each(['Enter'] as const)('%s held down answers one question', async (key) => {
  const visit = await host.visit({});
  await askForHelp(visit.visitor);
  const element = await visit.visitor.element(answer('i.start', 'debit'));
  await element.focus();
  for (let times = 0; times < 8; times++) {
    await visit.page.keyboard.down(key);
    await pause(40);
  }
  await visit.page.keyboard.up(key);
  await staysAt(visit, asks('money'));
  await visit.leave();
});

test('a double click on the launcher opens help and answers nothing', async () => {
  const visit = await host.visit({});
  await doubleClick(visit, launcher, 80);
  await staysAt(visit, firstQuestion);
  expect(visit.errors).toEqual([]);
  await visit.leave();
});

test('the second click of a double click that closes help does not reach the page behind it', async () => {
  const visit = await host.visit({
    body: '<button style="position: fixed; inset: 0 0 auto auto; inline-size: 300px; block-size: 120px" onclick="window.paid = true">Payer</button>',
  });
  await askForHelp(visit.visitor);
  await visit.page.waitForNetworkIdle();
  await doubleClick(visit, button('Fermer'), 90);
  await visit.visitor.find({role: 'heading', name: 'Vos comptes'});
  expect(await visit.page.evaluate('window.paid')).toBeUndefined();
  await visit.visitor.click(button('Payer'));
  expect(await visit.page.evaluate('window.paid')).toBe(true);
  await visit.leave();
});
