import {readOperator} from '@cyber-17/operator';

import {startLiveChat} from '../../support/live-chat.js';
import {startWorld} from '../../support/origins.js';
import {TO_CARD_FRAUD, answerAll} from '../../support/look.js';
import {NotOnScreenError, Visitor} from '../../support/visitor.js';
import {button, names, word} from '../../support/words.js';
import {networkBefore} from './network.js';

import type {ChatNode} from '@cyber-17/chat/server';
import type {World} from '../../support/origins.js';
import type {Frame, Page} from 'puppeteer-core';

/** The four origins with a real chat: a node, its PostgreSQL, and invented people to sign in as. */
export interface ChatWorld extends World {
  /** A console in a profile of its own, signed in and ready. */
  openConsole(person: string): Promise<Page>;
  readonly node: ChatNode;
  /** From now on, open connections to the chat carry nothing, and nobody is told. New ones are well. */
  swallow(): void;
  /** Ends all open connections to the chat. */
  cut(): void;
}

/**
 * Starts the four origins with a real chat.
 *
 * @param environment may name a database; else the chat starts one
 */
export async function startChatWorld(environment?: NodeJS.ProcessEnv): Promise<ChatWorld> {
  const operator = readOperator();
  const chat = await startLiveChat(operator, environment);
  const network = await networkBefore(chat.node.server);
  const world = await startWorld({instead: {chat: network.server}});
  return {
    ...world,
    node: chat.node,
    swallow: () => network.swallow(),
    cut: () => network.cut(),
    async openConsole(person) {
      const page = await openPage(world, 'fr-FR');
      await page.setViewport({width: 1280, height: 720});
      await page.goto(`${operator.chatOrigin}/sign-in`);
      await Promise.all([page.waitForNavigation(), page.click(`a[href*="person=${person}"]`)]);
      return page;
    },
    async end() {
      await world.end();
      network.close();
      await chat.stop();
    },
  };
}

/** A page in a profile of its own, of someone whose browser speaks a language. */
export async function openPage(world: World, language: string): Promise<Page> {
  const context = await world.browser.createBrowserContext();
  const page = await context.newPage();
  await page.evaluateOnNewDocument(
    (value) => Object.defineProperty(navigator, 'language', {value}),
    language,
  );
  return page;
}

/** An officer who is there to answer. */
export async function onDuty(world: ChatWorld, person: string): Promise<Page> {
  const page = await world.openConsole(person);
  await press(page, 'Prendre le service sans le son');
  await reads(page, 'File d’attente');
  return page;
}

/** A visitor of the bank's page who passed their case on, and the chat's frame. */
export async function visitorOfTheBank(
  world: ChatWorld,
  prepare: (page: Page) => Promise<unknown> = async () => {},
): Promise<{visitor: Visitor; frame: Frame}> {
  const visitor = await Visitor.arrive(world.browser, 1280);
  await prepare(visitor.page);
  await visitor.page.goto(`${world.operator.hostOrigin}/bank/`);
  await visitor.click(button(/cyber-17/));
  await answerAll(visitor, TO_CARD_FRAUD);
  await visitor.find(names('card-fraud'));
  await visitor.click(button(/^Voir mon plan/));
  await visitor.click(button(/^Parler à un agent/));
  await visitor.click(button('Laisser un message, ou reprendre une conversation'));
  await visitor.click(button(word('handover.tell')));
  const frame = await visitor.page.waitForFrame((each) => each.url() === `${world.operator.chatOrigin}/`);
  return {visitor, frame};
}

/** What a control is called, and what it is: `button Envoyer`. */
const selectorOf = (role: string, name: string) => `aria/${name}[role="${role}"]`;

/** Presses a control, once it is there. */
export async function press(where: Page | Frame, name: string, role = 'button') {
  const control = await where.waitForSelector(selectorOf(role, name), {visible: true, timeout: 15_000});
  await control!.click();
}

/** Writes into the message, and sends it with the key that does. */
export async function write(
  where: Page | Frame,
  page: Page,
  text: string,
  keys: readonly ('Control' | 'Enter')[],
) {
  const field = await where.waitForSelector('#message', {visible: true, timeout: 15_000});
  await field!.focus();
  await page.keyboard.type(text);
  for (const key of keys) await page.keyboard.down(key);
  for (const key of [...keys].reverse()) await page.keyboard.up(key);
}

/** Waits until a text is on screen. */
export async function reads(where: Page | Frame, text: string) {
  // French puts narrow spaces before some signs: any space will do.
  const isThere = (text: string) => document.body.innerText.replace(/\s/g, ' ').includes(text);
  await where.waitForFunction(isThere, {timeout: 15_000, polling: 50}, text);
}

/** Goes to a control of a frame by Tab alone: the one with this text, or this id. */
export async function tabTo(page: Page, frame: Frame, wanted: string) {
  const isThere = (wanted: string) => {
    const {activeElement} = document;
    return activeElement?.id === wanted || activeElement?.textContent?.trim() === wanted;
  };
  for (let tabs = 0; tabs < 60; tabs++) {
    if (await frame.evaluate(isThere, wanted)) return;
    await page.keyboard.press('Tab');
  }
  throw new NotOnScreenError(`Expected Tab to reach “${wanted}” in the frame, found it did not.`);
}

/** A visitor who has said hello, and the officer who reads it. */
export async function twoSides(world: ChatWorld, officer = 'camille'): Promise<{visitor: Page; desk: Page}> {
  const desk = await onDuty(world, officer);
  const visitor = await openPage(world, 'fr-FR');
  await visitor.goto(`${world.operator.chatOrigin}/`);
  await press(visitor, 'Entrer dans la file');
  await write(visitor, visitor, 'Bonjour', ['Control', 'Enter']);
  await reads(desk, 'File d’attente : 1');
  await desk.keyboard.press('n');
  await reads(desk, 'Bonjour');
  await desk.keyboard.press('1');
  return {visitor, desk};
}

/** What stands in the message, not sent. */
export const typed = (page: Page | Frame) =>
  page.$eval('#message', (field) => (field as HTMLTextAreaElement).value);
