import {LANGS} from '@cyber-17/protocol';
import {afterAll, afterEach, beforeAll, expect, test} from 'vitest';

import {TO_CARD_FRAUD} from '../support/look.js';
import {violationsOn} from '../stories/violations.js';
import {Visitor} from '../support/visitor.js';
import {answer, asks, button, names, word} from '../support/words.js';
import {
  onDuty,
  openPage,
  press,
  reads,
  startChatWorld,
  tabTo,
  visitorOfTheBank,
  write,
} from './support/two-sides.js';

import type {ChatWorld} from './support/two-sides.js';
import type {Page} from 'puppeteer-core';

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

const consoleOf = (person: string) => onDuty(world, person);

test('with nobody signed in the visitor reads it at once, with others to reach, and can leave a message', async () => {
  const {visitor, frame} = await visitorOfTheBank(world);
  await reads(frame, 'personne n’est là pour répondre');
  // In the panel around the frame, where a number can be called.
  await visitor.find({role: 'heading', name: word('officer.others')});
  await press(frame, 'Laisser un message');
  await write(frame, visitor.page, 'Rappelez-moi.', ['Control', 'Enter']);
  await reads(frame, 'Votre message est gardé');
  await reads(frame, 'Envoyé');
  const desk = await world.openConsole('camille');
  await press(desk, 'Prendre le service sans le son');
  await reads(desk, 'Message laissé');
  await desk.keyboard.press('n');
  await reads(desk, 'Rappelez-moi.');
  await reads(frame, 'Camille Ferrand');
  // Closed the proper way, so that the next visitor does not count on them.
  await press(desk, 'Clore C');
  await press(desk, 'Conseillée', 'radio');
  await press(desk, 'Clore');
  await reads(frame, 'La conversation est terminée.');
});

test('a visitor of the bank page talks with an officer in a second window', async () => {
  const desk = await consoleOf('camille');
  const {visitor, frame} = await visitorOfTheBank(world);
  await reads(frame, 'Personne n’attend avant vous.');
  await reads(frame, 'Démonstration');
  await reads(frame, 'Six mots pour revenir');
  await write(frame, visitor.page, 'On vide mon compte.', ['Control', 'Enter']);

  // Only with the keyboard, from here on.
  await reads(desk, 'File d’attente : 1');
  await desk.keyboard.press('n');
  await reads(desk, 'On vide mon compte.');
  await reads(desk, 'Dossier transmis');
  const told = await desk.evaluate(() => document.querySelector('.case')!.textContent);
  expect(told).toContain('Situation');
  expect(told).toContain('Particulier');
  // The threat came with the case: the knowledge base's answers for it are beside the talk.
  await reads(desk, 'Premiers gestes');
  await reads(desk, 'Faites opposition');
  expect(await desk.evaluate(() => document.querySelector('.case')!.textContent)).not.toContain('équipe');
  await reads(frame, 'Camille Ferrand');
  await desk.keyboard.press('1');
  await write(desk, desk, 'Avez-vous appelé votre banque ?', ['Enter']);
  await reads(frame, 'Avez-vous appelé votre banque ?');
  await reads(desk, 'Lu');

  await desk.keyboard.press('Escape');
  await desk.keyboard.press('a');
  await desk.waitForSelector('dialog[open] .choice');
  await desk.keyboard.press('Enter');
  await press(frame, 'Oui');
  await reads(desk, 'Réponse : Oui');

  await desk.keyboard.press('c');
  await desk.waitForSelector('dialog[open] [type="radio"]:focus');
  await desk.keyboard.press('Space');
  await desk.keyboard.press('Enter');
  await reads(frame, 'La conversation est terminée.');
  expect(await frame.$('#message')).toBeNull();
  await visitor.find({role: 'StaticText', name: word('officer.ended')});
});

test('a visitor comes to an officer, and answers them, by keyboard alone', async () => {
  const desk = await consoleOf('camille');
  const visitor = await Visitor.arrive(world.browser, 1280);
  const {page} = visitor;
  await page.goto(`${world.operator.hostOrigin}/bank/`);
  await visitor.press(button(/cyber-17/));
  for (const [question, id] of TO_CARD_FRAUD) {
    await visitor.findFocused(asks(question));
    await visitor.press(answer(question, id));
  }
  await visitor.find(names('card-fraud'));
  for (const name of [
    /^Voir mon plan/,
    /^Parler à un agent/,
    'Laisser un message, ou reprendre une conversation',
  ])
    await visitor.press(button(name));
  await visitor.press(button(word('handover.tell')));
  const frame = await page.waitForFrame((each) => each.url() === `${world.operator.chatOrigin}/`);
  await reads(frame, 'Personne n’attend avant vous.');
  await tabTo(page, frame, 'message');
  await page.keyboard.type('Je ne peux pas parler.');
  await tabTo(page, frame, word('chat.send'));
  await page.keyboard.press('Enter');

  await reads(desk, 'File d’attente : 1');
  await desk.keyboard.press('n');
  await reads(desk, 'Je ne peux pas parler.');
  await desk.keyboard.press('a');
  await desk.waitForSelector('dialog[open] .choice');
  await desk.keyboard.press('Enter');
  await reads(frame, 'Oui');
  await tabTo(page, frame, 'Oui');
  await page.keyboard.press('Enter');
  await reads(desk, 'Réponse : Oui');

  await desk.keyboard.press('c');
  await desk.waitForSelector('dialog[open] [type="radio"]:focus');
  await desk.keyboard.press('Space');
  await desk.keyboard.press('Enter');
  await reads(frame, 'La conversation est terminée.');
});

test('six words lead back from another device, in English, to an officer who answers with the visitor’s own language', async () => {
  const desk = await consoleOf('sacha');
  const english = async () => {
    const page = await openPage(world, 'en-GB');
    await page.goto(`${world.operator.chatOrigin}/`);
    return page;
  };
  const first = await english();
  await press(first, 'Join the queue');
  await reads(first, 'Six words to come back');
  await write(first, first, 'They have my password', ['Control', 'Enter']);
  await reads(first, 'Sent');
  const code = await first.$eval('.code', (words) => words.textContent!);
  expect(first.url()).toBe(`${world.operator.chatOrigin}/`);
  await first.browserContext().close();

  await reads(desk, 'File d’attente : 1');
  await desk.keyboard.press('n');
  await reads(desk, 'anglais');
  await desk.keyboard.press('1');
  await desk.keyboard.press('/');
  await desk.waitForSelector('dialog[open] .choice');
  await desk.keyboard.type('mot de passe');
  await desk.keyboard.press('Enter');
  await desk.waitForFunction(() => document.querySelector<HTMLTextAreaElement>('#message')!.value !== '');
  expect(await desk.$eval('#message', (field) => (field as HTMLTextAreaElement).value)).toMatch(/\bthe\b/);
  await desk.keyboard.press('Enter');
  await reads(desk, 'Envoyé');

  const second = await english();
  await second.waitForSelector('#code');
  await second.type('#code', code.toUpperCase());
  await second.keyboard.press('Enter');
  await reads(second, 'They have my password');
  await reads(second, 'password');
  expect(await second.$eval('.code', (words) => words.textContent!)).not.toBe(code);

  await press(second, 'Options and copy', 'DisclosureTriangle');
  await press(second, 'Erase everything');
  await press(second, 'Yes, erase everything');
  await reads(second, 'The conversation is erased, here and for the officer.');
  await reads(desk, 'La victime a tout effacé.');
});

test('where sockets are cut, a visitor talks over polls, and reads what was said during a cut', async () => {
  // Who keeps the talk after it: the tests that follow have another officer.
  const desk = await consoleOf('camille');
  const page = await openPage(world, 'fr-FR');
  await page.evaluateOnNewDocument(() => {
    window.WebSocket = class {
      onclose: (() => void) | undefined;
      constructor() {
        setTimeout(() => this.onclose?.(), 5);
      }
      close() {}
    } as unknown as typeof WebSocket;
  });
  await page.goto(`${world.operator.chatOrigin}/`);
  await press(page, 'Entrer dans la file');
  await write(page, page, 'Derrière un filtre', ['Control', 'Enter']);
  await reads(page, 'Envoyé');
  await reads(desk, 'File d’attente : 1');
  await desk.keyboard.press('n');
  await reads(desk, 'Derrière un filtre');
  await desk.keyboard.press('1');
  await page.setOfflineMode(true);
  await reads(page, 'La connexion est coupée');
  await write(desk, desk, 'Êtes-vous là ?', ['Enter']);
  await write(page, page, 'Oui, coupé un instant', ['Control', 'Enter']);
  await reads(page, 'Sera envoyé au retour de la connexion');
  await page.setOfflineMode(false);
  await reads(page, 'Êtes-vous là ?');
  await reads(desk, 'Oui, coupé un instant');
  const texts = await page.$$eval('.log .bubble', (bubbles) => bubbles.map((each) => each.textContent));
  expect([...texts].sort()).toEqual(['Derrière un filtre', 'Oui, coupé un instant', 'Êtes-vous là ?']);
});

test('what a visitor sends before the queue has answered is kept, and arrives', async () => {
  const desk = await consoleOf('camille');
  const visitor = await openPage(world, 'fr-FR');
  await visitor.goto(`${world.operator.chatOrigin}/`);
  const lock = await world.node.chat.pool.connect();
  try {
    await lock.query('begin');
    await lock.query('lock table conversation in exclusive mode');
    await press(visitor, word('chat.start'));
    await write(visitor, visitor, 'On vide mon compte.', ['Control', 'Enter']);
    await reads(visitor, word('chat.sending'));
  } finally {
    await lock.query('rollback');
    lock.release();
  }
  await reads(visitor, word('chat.sent'));
  await reads(desk, 'File d’attente : 1');
  await desk.keyboard.press('n');
  await reads(desk, 'On vide mon compte.');
});

const screens = LANGS.flatMap((lang) => ['light', 'dark'].map((theme) => ({lang, theme})));

test.each(screens)(
  'two accessibility engines find no fault on the served pages, in $lang, $theme',
  async ({lang, theme}) => {
    const paint = (page: Page) => page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: theme}]);
    // The officers' page is in French and English.
    const theirs = lang === 'en' ? 'en' : 'fr';
    const desk = await consoleOf('sacha');
    await paint(desk);
    if (theirs === 'en') await press(desk, 'English');
    const page = await openPage(world, lang);
    await paint(page);
    await page.setViewport({width: 360, height: 740});
    await page.goto(`${world.operator.chatOrigin}/`);
    await page.waitForSelector('#code');
    expect(await violationsOn(page), 'before the queue').toEqual([]);
    await press(page, word('chat.start', lang));
    await write(page, page, `17 ${lang} ${theme}`, ['Control', 'Enter']);
    await reads(page, word('chat.sent', lang));
    expect(await violationsOn(page), 'in the queue').toEqual([]);
    await reads(desk, word('console.queue', theirs).replace('{count}', '1'));
    expect(await violationsOn(desk), 'the queue').toEqual([]);
    await desk.keyboard.press('n');
    await reads(desk, `17 ${lang} ${theme}`);
    await press(desk, `${word('console.key-alert', theirs)} V`);
    await press(desk, word('console.alert-send', theirs));
    await page.waitForSelector('#place');
    expect(await violationsOn(page), 'in the talk').toEqual([]);
    expect(await violationsOn(desk), 'the talk').toEqual([]);
    await press(desk, word('console.view-figures', theirs));
    await reads(desk, word('console.load', theirs));
    expect(await violationsOn(desk), 'the figures').toEqual([]);
    await press(desk, word('console.view-talks', theirs));
    await press(desk, `${word('console.key-close', theirs)} C`);
    expect(await violationsOn(desk), 'the dialog').toEqual([]);
    await press(desk, word('console.category-advised', theirs), 'radio');
    await press(desk, word('console.close-send', theirs));
    await reads(page, word('chat.ended', lang));
    expect(await violationsOn(page), 'at the end').toEqual([]);
  },
);

test('an auditor sees who looked at what, and nothing that was said', async () => {
  const page = await world.openConsole('dominique');
  await reads(page, 'Journal des accès');
  await press(page, 'Relire depuis le plus récent');
  await reads(page, 'a pris');
  expect(await page.evaluate(() => document.body.innerText)).not.toContain('On vide mon compte');
  expect(await page.$('.lists')).toBeNull();
});
