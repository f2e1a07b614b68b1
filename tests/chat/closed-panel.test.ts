import {afterAll, afterEach, beforeAll, expect, test} from 'vitest';

import {button, word} from '../support/words.js';
import {onDuty, press, reads, startChatWorld, typed, visitorOfTheBank, write} from './support/two-sides.js';

import type {ChatWorld} from './support/two-sides.js';
import type {Frame, Page} from 'puppeteer-core';

let world: ChatWorld;

beforeAll(async () => {
  world = await startChatWorld();
});

afterAll(() => world.end());

/** Also of a test that failed: who stays, waits or answers in the next one. */
afterEach(async () => {
  await Promise.all(world.browser.browserContexts().map((context) => context.close().catch(() => {})));
  await world.node.chat.pool.query('delete from conversation');
});

const LAUNCHER = button(/cyber-17/);
const CLOSE = button(word('start.close'));
const CHAT = {role: 'heading', name: word('officer.title')};

async function conversations(): Promise<number> {
  const {rows} = await world.node.chat.pool.query('select 1 from conversation');
  return rows.length;
}

const isOpen = (page: Page) => page.$eval('cyber-17', (help) => help.hasAttribute('open'));
const closed = (page: Page) => expect.poll(() => isOpen(page)).toBe(false);
const gone = (frame: Frame) => expect.poll(() => frame.detached).toBe(true);

test('help that is closed and opened again shows the talk that went on meanwhile', async () => {
  const desk = await onDuty(world, 'camille');
  const {visitor, frame} = await visitorOfTheBank(world);
  const {page} = visitor;
  await write(frame, page, 'On vide mon compte.', ['Control', 'Enter']);
  await reads(frame, word('chat.sent'));
  await write(frame, page, 'Je voulais dire', []);

  await visitor.click(CLOSE);
  await closed(page);
  await visitor.findFocused(LAUNCHER);
  await reads(desk, 'File d’attente : 1');
  await visitor.click(LAUNCHER);
  await visitor.findFocused(CHAT);
  expect(await typed(frame)).toBe('Je voulais dire');

  await desk.keyboard.press('n');
  await reads(desk, 'On vide mon compte.');
  await reads(frame, 'Camille Ferrand');
  await page.keyboard.press('Escape');
  await closed(page);
  await desk.keyboard.press('1');
  await write(desk, desk, 'Avez-vous appelé votre banque ?', ['Enter']);
  await reads(desk, 'Envoyé');
  // Long enough for the frame to say that it was seen.
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  expect(await desk.evaluate(() => document.querySelector('.log')!.textContent)).not.toContain('Lu');
  const notice = button(word('officer.beside-unread'));
  await visitor.click(notice);
  await expect.poll(() => isOpen(page)).toBe(true);
  await visitor.findFocused(CHAT);
  await reads(frame, 'Avez-vous appelé votre banque ?');
  await reads(desk, 'Lu');
  await write(frame, page, ' oui', ['Control', 'Enter']);
  await reads(desk, 'Je voulais dire oui');
  expect(await conversations()).toBe(1);
});

test('a talk that ends while help is closed shows its end, and closing ends it then', async () => {
  const desk = await onDuty(world, 'camille');
  const {visitor, frame} = await visitorOfTheBank(world);
  await reads(frame, 'Personne n’attend avant vous.');
  await reads(desk, 'File d’attente : 1');
  await desk.keyboard.press('n');
  await reads(frame, 'Camille Ferrand');
  await frame.focus('#message');
  await visitor.click(CLOSE);
  await closed(visitor.page);
  await press(desk, 'Clore C');
  await press(desk, 'Conseillée', 'radio');
  await press(desk, 'Clore');
  // The field that had the focus is gone by now: it is not the frame's to move while nobody sees it.
  await frame.waitForFunction(() => !document.querySelector('#message'), {polling: 50});
  await visitor.findFocused(LAUNCHER);
  expect(await isOpen(visitor.page)).toBe(false);
  await visitor.click(LAUNCHER);
  await reads(frame, 'La conversation est terminée.');
  await visitor.find({role: 'StaticText', name: word('officer.ended')});
  await visitor.click(CLOSE);
  await gone(frame);
});

test('on a shared computer closing help ends the talk, and so do beginning again and another page', async () => {
  await onDuty(world, 'camille');
  const shared = await visitorOfTheBank(world, (page) =>
    page.evaluateOnNewDocument(() =>
      addEventListener('DOMContentLoaded', () =>
        document.querySelector('cyber-17')!.toggleAttribute('shared'),
      ),
    ),
  );
  await reads(shared.frame, 'Personne n’attend avant vous.');
  await shared.visitor.click(CLOSE);
  await gone(shared.frame);

  for (const end of ['restart', 'remove'] as const) {
    const {visitor, frame} = await visitorOfTheBank(world);
    await reads(frame, word('chat.words-title'));
    await visitor.click(CLOSE);
    await closed(visitor.page);
    expect(frame.detached).toBe(false);
    await visitor.page.$eval('cyber-17', (help, end) => help[end](), end);
    await gone(frame);
  }
});

test('on a shared computer whoever writes to an officer is there', async () => {
  await onDuty(world, 'camille');
  // Minutes pass in seconds, in the panel and in its frame.
  const {visitor, frame} = await visitorOfTheBank(world, (page) =>
    page.evaluateOnNewDocument(() => {
      const wait = window.setTimeout;
      const waits = [300_000, 120_000, 10_000];
      window.setTimeout = ((run: () => void, delay = 0) =>
        wait(run, waits.includes(delay) ? delay / 30 : delay)) as typeof setTimeout;
      addEventListener('DOMContentLoaded', () =>
        document.querySelector('cyber-17')?.toggleAttribute('shared'),
      );
    }),
  );
  await reads(frame, 'Personne n’attend avant vous.');
  const until = Date.now() + 15_000;
  while (Date.now() < until) await write(frame, visitor.page, 'Je cherche mes mots. ', []);
  expect((await visitor.see()).some(({name}) => name === word('attention.title'))).toBe(false);
  await visitor.find({role: 'heading', name: word('attention.title')});
});
