import {afterAll, beforeAll, describe, expect, test} from 'vitest';

import {TO_CARD_FRAUD, answerAll, askForHelp} from '../support/look.js';
import {startWorld} from '../support/origins.js';
import {Visitor} from '../support/visitor.js';
import {button, names} from '../support/words.js';

import type {World} from '../support/origins.js';

let world: World;

beforeAll(async () => {
  world = await startWorld();
});

afterAll(() => world.end());

/** Someone with a phone, in an app's window; what the page complained of is collected. */
async function arrive(view: string) {
  const visitor = await Visitor.arrive(world.browser, 360, 740);
  const {page} = visitor;
  const told: string[] = [];
  page.on('pageerror', (error) => told.push(String(error)));
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) told.push(message.text());
  });
  await page.evaluateOnNewDocument(() => {
    document.addEventListener('cyber-17-opened', () => {
      document.documentElement.dataset['opened'] = 'yes';
    });
  });
  await page.goto(`${world.operator.hostOrigin}/web-view/?view=${view}`);
  return {visitor, page, told};
}

/** The links to a telephone, inside of help too: where they lead, what they say, and how large. */
async function telephones(visitor: Visitor) {
  const links = (await visitor.see()).filter(({role, name}) => role === 'link' && /\d/.test(name));
  const found = [];
  for (const {role, name} of links) {
    const element = await visitor.element({role, name});
    const {href, text, height} = await element.evaluate((link) => ({
      href: (link as HTMLAnchorElement).href,
      text: link.textContent ?? '',
      height: link.getBoundingClientRect().height,
    }));
    if (/^(?:tel|sms):/.test(href)) found.push({control: {role, name}, href, text, height});
  }
  return found;
}

const digits = (text: string) => text.replace(/\D/g, '');

const LACKING = {
  'custom-tab': 'object',
  wkwebview: 'SecurityError',
  webview: 'null',
} as const;

describe.each(['custom-tab', 'wkwebview', 'webview'] as const)('in a window like %s,', (view) => {
  test('help opens, the page hears it, and every telephone number can be read where no call leaves', async () => {
    const {visitor, page, told} = await arrive(view);
    // The window lacks what it is meant to lack.
    const storage = await page.evaluate(() => {
      try {
        return localStorage === null ? 'null' : typeof localStorage;
      } catch (error) {
        return (error as Error).name;
      }
    });
    expect(storage).toBe(LACKING[view]);
    expect(await page.evaluate(() => navigator.userAgent)).toContain('Mobile');

    await askForHelp(visitor);
    expect(await page.evaluate(() => document.documentElement.dataset['opened'])).toBe('yes');
    await answerAll(visitor, TO_CARD_FRAUD);
    await visitor.findFocused(names('card-fraud'));
    const numbers = await telephones(visitor);
    expect(numbers.length).toBeGreaterThan(0);
    for (const {href, text, height} of numbers) {
      expect(digits(text)).toContain(digits(href));
      expect(height).toBeGreaterThan(0);
    }
    // The call goes nowhere: the page stays, and help in it.
    const url = page.url();
    await visitor.click(numbers[0]!.control);
    await visitor.find(names('card-fraud'));
    await visitor.find(numbers[0]!.control);
    expect(page.url()).toBe(url);
    await visitor.click(button('Fermer'));
    await visitor.find({role: 'heading', name: 'Aide'});
    expect(told).toEqual([]);
    await visitor.leave();
  });
});

test('where a new window is none, the link that leaves still says where it leads', async () => {
  const {visitor, page} = await arrive('wkwebview');
  await page.setRequestInterception(true);
  page.on('request', (request) =>
    request.url().includes('/panel.') ? void request.abort() : void request.continue(),
  );
  await visitor.click(button(/cyber-17/));
  for (const name of ['17cyber.gouv.fr', '17', '112', '114']) await visitor.find({role: 'link', name});
  await visitor.leave();
});
