import {afterAll, beforeAll, expect, test} from 'vitest';

import {lookInside} from '../support/inside.js';
import {TO_CARD_FRAUD, answerAll} from '../support/look.js';
import {startWorld} from '../support/origins.js';
import {Visitor} from '../support/visitor.js';
import {button, names} from '../support/words.js';

import type {World} from '../support/origins.js';
import type {HTTPRequest} from 'puppeteer-core';

let world: World;

beforeAll(async () => {
  world = await startWorld();
});

afterAll(() => world.end());

/** A visitor who has opened the chat, telling nothing, and what its frame was asked for with. */
async function openChat() {
  const visitor = await Visitor.arrive(world.browser, 1280);
  await lookInside(visitor.page);
  const asked = new Promise<HTTPRequest>((resolve) => {
    visitor.page.on('request', (request) => {
      if (request.url() === `${world.operator.chatOrigin}/`) resolve(request);
    });
  });
  await visitor.page.goto(`${world.operator.hostOrigin}/bank/`);
  await visitor.click(button(/cyber-17/));
  await answerAll(visitor, TO_CARD_FRAUD);
  await visitor.find(names('card-fraud'));
  await visitor.click(button(/^Voir mon plan/));
  await visitor.click(button(/^Parler à un agent/));
  await visitor.click(button('Laisser un message, ou reprendre une conversation'));
  await visitor.click(button('Ouvrir sans rien transmettre'));
  return {visitor, request: await asked};
}

test('the chat frame has only the permissions it needs', async () => {
  const {visitor, request} = await openChat();
  await visitor.find({role: 'StaticText', name: /Personne ne peut vous répondre ici/});
  const attributes = await visitor.page.evaluate(() => {
    const frame = window.inside.roots().flatMap((root) => root.querySelector('iframe') ?? [])[0]!;
    return ['sandbox', 'allow', 'referrerpolicy', 'title'].map((name) => frame.getAttribute(name));
  });
  expect(attributes).toEqual([
    'allow-scripts allow-same-origin allow-forms',
    '',
    'no-referrer',
    expect.stringMatching(/\S/),
  ]);
  expect(request.headers()['referer'] ?? '').toBe('');
  await visitor.leave();
});

test('the chat goes on in the language that is chosen beside it', async () => {
  const {visitor} = await openChat();
  await visitor.find({role: 'StaticText', name: /Personne ne peut vous répondre ici/});
  const frame = visitor.page.frames().find((each) => each.url().startsWith(world.operator.chatOrigin))!;
  await frame.evaluate(() => Object.assign(window, {isSame: true}));
  await visitor.click(button('English'));
  // By the clock: the click scrolls the frame out of sight, where it is given no animation frames.
  await frame.waitForFunction(() => document.documentElement.lang === 'en', {polling: 50});
  expect(await frame.evaluate(() => (window as {isSame?: boolean}).isSame)).toBe(true);
  await visitor.leave();
});
