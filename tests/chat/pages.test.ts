import {afterAll, afterEach, beforeAll, expect, test} from 'vitest';

import {TO_CARD_FRAUD, answerAll} from '../support/look.js';
import {violationsOn} from '../stories/violations.js';
import {Visitor} from '../support/visitor.js';
import {button, names, word} from '../support/words.js';
import {openPage, press, reads, startChatWorld, write} from './support/two-sides.js';

import type {ChatWorld} from './support/two-sides.js';
import type {Frame, Page} from 'puppeteer-core';

let world: ChatWorld;

beforeAll(async () => {
  world = await startChatWorld();
});

afterAll(() => world.end());

/** Also of a test that failed: an officer who stays would answer in the next one. */
afterEach(() =>
  Promise.all(world.browser.browserContexts().map((context) => context.close().catch(() => {}))),
);

/** A visitor of the bank's page who passed their case on, and the chat's frame. */
async function visitorOfTheBank(): Promise<{visitor: Visitor; frame: Frame}> {
  const visitor = await Visitor.arrive(world.browser, 1280);
  await visitor.page.goto(`${world.operator.hostOrigin}/bank/`);
  await visitor.click(button(/cyber-17/));
  await answerAll(visitor, TO_CARD_FRAUD);
  await visitor.find(names('card-fraud'));
  await visitor.click(button(/^Voir mon plan/));
  await visitor.click(button(/^Parler à un agent/));
  await visitor.click(button('Voir ce qu’un agent recevrait'));
  await visitor.click(button(word('handover.tell')));
  const frame = await visitor.page.waitForFrame((each) => each.url() === `${world.operator.chatOrigin}/`);
  return {visitor, frame};
}

async function consoleOf(person: string): Promise<Page> {
  const page = await world.openConsole(person);
  await press(page, 'Prendre le service sans le son');
  await reads(page, 'File d’attente');
  return page;
}

test('with nobody signed in the visitor reads it at once, with others to reach, and can leave a message', async () => {
  const {visitor, frame} = await visitorOfTheBank();
  await reads(frame, 'personne n’est là pour répondre');
  await reads(frame, '116');
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
  const {visitor, frame} = await visitorOfTheBank();
  await reads(frame, 'Personne n’attend avant vous.');
  await reads(frame, 'Démonstration');
  await reads(frame, 'Six mots pour revenir');
  await write(frame, visitor.page, 'On vide mon compte.', ['Control', 'Enter']);

  // Only with the keyboard, from here on.
  await reads(desk, 'File d’attente : 1');
  await desk.keyboard.press('n');
  await reads(desk, 'On vide mon compte.');
  await reads(desk, 'Dossier transmis');
  expect(await desk.evaluate(() => document.querySelector('.case')!.textContent)).toContain('Situation');
  // The threat came with the case: the knowledge base's answers for it are beside the talk.
  await reads(desk, 'Premiers gestes');
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

test.each(['light', 'dark'])(
  'two accessibility engines find no fault on the served pages, %s',
  async (theme) => {
    const paint = (page: Page) => page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: theme}]);
    const desk = await consoleOf('sacha');
    await paint(desk);
    const page = await openPage(world, 'fr-FR');
    await paint(page);
    await page.setViewport({width: 360, height: 740});
    await page.goto(`${world.operator.chatOrigin}/`);
    await page.waitForSelector('#code');
    expect(await violationsOn(page), 'before the queue').toEqual([]);
    await press(page, 'Entrer dans la file');
    await write(page, page, `Bonjour, en ${theme}`, ['Control', 'Enter']);
    await reads(page, 'Envoyé');
    expect(await violationsOn(page), 'in the queue').toEqual([]);
    await reads(desk, 'File d’attente : 1');
    expect(await violationsOn(desk), 'the queue').toEqual([]);
    await desk.keyboard.press('n');
    await reads(desk, `Bonjour, en ${theme}`);
    await press(desk, 'Alerte vitale V');
    await press(desk, 'Lancer l’alerte vitale');
    await page.waitForSelector('#place');
    expect(await violationsOn(page), 'in the talk').toEqual([]);
    expect(await violationsOn(desk), 'the talk').toEqual([]);
    await press(desk, 'Supervision');
    await reads(desk, 'Charge des agents');
    expect(await violationsOn(desk), 'the figures').toEqual([]);
    await press(desk, 'Conversations');
    await press(desk, 'Clore C');
    expect(await violationsOn(desk), 'the dialog').toEqual([]);
    await press(desk, 'Conseillée', 'radio');
    await press(desk, 'Clore');
    await reads(page, 'La conversation est terminée.');
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
