import {readOperator} from '@cyber-17/operator';

import {startLiveChat} from '../../support/live-chat.js';
import {startWorld} from '../../support/origins.js';
import {NotOnScreenError} from '../../support/visitor.js';

import type {World} from '../../support/origins.js';
import type {Frame, Page} from 'puppeteer-core';

/** The four origins with a real chat: a node, its PostgreSQL, and invented people to sign in as. */
export interface ChatWorld extends World {
  /** A console in a profile of its own, signed in and ready. */
  openConsole(person: string): Promise<Page>;
}

/** Starts the four origins with a real chat. */
export async function startChatWorld(): Promise<ChatWorld> {
  const operator = readOperator();
  const chat = await startLiveChat(operator);
  const world = await startWorld({instead: {chat: chat.node.server}});
  return {
    ...world,
    async openConsole(person) {
      const page = await openPage(world, 'fr-FR');
      await page.setViewport({width: 1280, height: 720});
      await page.goto(`${operator.chatOrigin}/sign-in`);
      await Promise.all([page.waitForNavigation(), page.click(`a[href*="person=${person}"]`)]);
      return page;
    },
    async end() {
      await world.end();
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
