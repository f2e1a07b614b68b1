import {afterAll, afterEach, beforeAll, expect, test, vi} from 'vitest';

import {word} from '../support/words.js';
import {reads, startChatWorld, twoSides, typed, write} from './support/two-sides.js';

import type {ChatWorld} from './support/two-sides.js';
import type {CDPSession, Page} from 'puppeteer-core';

/** The server gives up a connection that is silent for 48 s; it looks every 20 s. */
const PAST_THE_LIMIT_MS = 60_000;
const WAIT_MS = 25_000;

type Keys = readonly ('Control' | 'Enter')[];

let world: ChatWorld;

beforeAll(async () => {
  world = await startChatWorld();
});

afterAll(() => world.end());

afterEach(async () => {
  vi.restoreAllMocks();
  await Promise.all(world.browser.browserContexts().map((context) => context.close().catch(() => {})));
  // Else the next test's officer has this talk too.
  await world.node.chat.pool.query('delete from conversation');
});

/** A session that ends would wake its page. */
const sessions = new WeakMap<Page, CDPSession>();

async function setLifecycle(page: Page, state: 'active' | 'frozen') {
  const session = sessions.get(page) ?? (await page.createCDPSession());
  sessions.set(page, session);
  await session.send('Page.setWebLifecycleState', {state});
}

/** How many connections of a side the server has. */
async function connected(side: 'visitor' | 'officer'): Promise<number> {
  const {values} = await world.node.chat.metrics.connections.get();
  return values.find(({labels}) => labels.side === side)?.value ?? 0;
}

/** Puts the server's clock forward: it finds that it heard nothing from this side for too long. */
async function untilGivenUp(side: 'visitor' | 'officer') {
  const now = Date.now.bind(Date);
  vi.spyOn(Date, 'now').mockImplementation(() => now() + PAST_THE_LIMIT_MS);
  await expect.poll(() => connected(side), {timeout: WAIT_MS, interval: 100}).toBe(0);
  vi.restoreAllMocks();
}

/** What was said, as it stands on the page. */
const bubbles = (page: Page) =>
  page.$$eval('.log .bubble', (found) => found.map(({textContent}) => textContent.trim()));

/** Freezes a page in which something is typed, and lets the other side write past the server's limit. */
async function freezeWhile({
  page,
  side,
  other,
  keys,
}: {
  page: Page;
  side: 'visitor' | 'officer';
  other: Page;
  keys: Keys;
}) {
  await page.focus('#message');
  await page.keyboard.type('Je tapais ceci');
  await setLifecycle(page, 'frozen');
  await write(other, other, 'un', keys);
  await untilGivenUp(side);
  for (const text of ['deux', 'trois']) await write(other, other, text, keys);
  await reads(other, 'trois');
  expect(await bubbles(page)).toEqual(['Bonjour']);
  await setLifecycle(page, 'active');
}

/** All is there, once and in order, nothing waits, and what was typed is still typed. */
async function isWell(page: Page, cut: string) {
  await expect.poll(() => bubbles(page), {timeout: 10_000}).toEqual(['Bonjour', 'un', 'deux', 'trois']);
  await expect.poll(() => page.evaluate(() => document.body.innerText)).not.toContain(cut);
  expect(await typed(page)).toBe('Je tapais ceci');
}

test('a visitor whose page was frozen for long reads every message once, and sends what was typed before', async () => {
  const {visitor, desk} = await twoSides(world);
  await freezeWhile({page: visitor, side: 'visitor', other: desk, keys: ['Enter']});
  await isWell(visitor, word('chat.cut'));
  await write(visitor, visitor, '', ['Control', 'Enter']);
  await expect.poll(() => bubbles(desk)).toEqual(['Bonjour', 'un', 'deux', 'trois', 'Je tapais ceci']);
});

test('an officer whose console was frozen for long reads every message once, and sends what was typed before', async () => {
  const {visitor, desk} = await twoSides(world);
  await freezeWhile({page: desk, side: 'officer', other: visitor, keys: ['Control', 'Enter']});
  await isWell(desk, word('console.cut'));
  await desk.focus('#message');
  await desk.keyboard.press('Enter');
  await expect.poll(() => bubbles(visitor)).toEqual(['Bonjour', 'un', 'deux', 'trois', 'Je tapais ceci']);
});

test('machines that slept find within seconds that their connections are dead, and miss nothing', async () => {
  const {visitor, desk} = await twoSides(world);
  await visitor.focus('#message');
  await visitor.keyboard.type('Je tapais ceci');
  world.swallow();
  // Sent into what is dead: it is sent again.
  for (const text of ['un', 'deux', 'trois']) await write(desk, desk, text, ['Enter']);
  const woken = Date.now();
  // What the browser of a machine that wakes tells its pages.
  for (const page of [desk, visitor]) await page.evaluate(() => window.dispatchEvent(new Event('online')));
  await isWell(visitor, word('chat.cut'));
  expect(Date.now() - woken).toBeLessThan(10_000);
  expect(await bubbles(desk)).toEqual(['Bonjour', 'un', 'deux', 'trois']);
  await write(visitor, visitor, '', ['Control', 'Enter']);
  await expect.poll(() => bubbles(desk)).toEqual(['Bonjour', 'un', 'deux', 'trois', 'Je tapais ceci']);
});
