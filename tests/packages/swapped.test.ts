import {afterAll, beforeAll, describe, expect, test} from 'vitest';

import {serveHost} from '../cdn/host.js';
import {askForHelp, launcher} from '../support/look.js';
import {startWorld} from '../support/origins.js';
import {Visitor} from '../support/visitor.js';
import {answer, asks, button} from '../support/words.js';
import {built, install} from './support/installed.js';

import type {World} from '../support/origins.js';
import type {Serving} from '../cdn/serving.js';
import type {Installed} from './support/installed.js';

let world: World;
let installed: Installed;
const hosts: Serving[] = [];

beforeAll(async () => {
  [world, installed] = await Promise.all([startWorld(), install()]);
});

afterAll(async () => {
  for (const host of hosts) host.end();
  installed.end();
  await world.end();
});

const title = (name: string) => ({role: 'heading', name}) as const;
const link = (name: string) => ({role: 'link', name}) as const;

/** Builds an example, and visits its first page; a page that the browser loads anew forgets `isSame`. */
async function arrive(name: string) {
  const {said, html, files} = await built(installed, name);
  expect(said).toBe('');
  const host = await serveHost({html, files});
  hosts.push(host);
  const visitor = await Visitor.arrive(world.browser, 1280);
  const {page} = visitor;
  const told: string[] = [];
  page.on('pageerror', (error) => told.push(String(error)));
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) told.push(message.text());
  });
  await page.goto(`${host.url}index.html`);
  await page.evaluate('window.isSame = true');
  await page.evaluate(() => {
    document.addEventListener('cyber-17-opened', () => {
      document.documentElement.dataset['opened'] = 'yes';
    });
  });
  return {visitor, page, told};
}

/** Answers one question and closes, as someone who looks something up in the page. */
async function answerOne(visitor: Visitor) {
  await askForHelp(visitor);
  await visitor.click(answer('i.start', 'message'));
  await visitor.findFocused(asks('msg.who'));
  await visitor.click(button('Fermer'));
}

async function goesOn(visitor: Visitor) {
  await visitor.click(launcher);
  await visitor.findFocused(asks('msg.who'));
  await visitor.click(button('Fermer'));
}

describe('in the example for Turbo,', () => {
  test('the permanent element keeps the answers from page to page, back and forward', async () => {
    const {visitor, page, told} = await arrive('turbo');
    await answerOne(visitor);
    await visitor.click(link('Virements'));
    await visitor.find(title('Virements'));
    await goesOn(visitor);
    await page.evaluate(() => history.back());
    await visitor.find(title('Comptes'));
    await goesOn(visitor);
    await page.evaluate(() => history.forward());
    await visitor.find(title('Virements'));
    await goesOn(visitor);
    expect(await page.evaluate('isSame')).toBe(true);
    expect(told).toEqual([]);
    await visitor.leave();
  });

  test('the snapshots that Turbo keeps hold nothing of what was asked or answered', async () => {
    const {visitor, page} = await arrive('turbo');
    await askForHelp(visitor);
    await visitor.click(answer('i.start', 'message'));
    await visitor.findFocused(asks('msg.who'));
    // Under the open panel, as a script of the page does.
    await page.evaluate(() => document.querySelector<HTMLElement>('a[href*=transfers]')!.click());
    await visitor.find(title('Virements'));
    const kept = await page.evaluate(() => {
      interface Cache {
        readonly snapshots: Readonly<Record<string, {readonly element: Element}>>;
      }
      const {Turbo} = window as unknown as {
        Turbo: {readonly session: {readonly view: {readonly snapshotCache: Cache}}};
      };
      const all = (root: ParentNode): string =>
        [...root.querySelectorAll('*')]
          .map((each) => each.outerHTML + (each.shadowRoot ? all(each.shadowRoot) : ''))
          .join('');
      return Object.values(Turbo.session.view.snapshotCache.snapshots).map(({element}) => all(element));
    });
    expect(kept).toHaveLength(1);
    expect(kept[0]).toContain('Comptes');
    expect(kept[0]).toContain('17cyber.gouv.fr');
    for (const question of ['i.start', 'msg.who'])
      expect(kept[0]!.replace(/\s+/g, ' ')).not.toContain(asks(question).name);
    expect(kept[0]).not.toMatch(/<cyber-17[^>]* open/);
    await visitor.leave();
  });
});

describe('in the example for htmx,', () => {
  test('the preserved element keeps the answers on boosted pages, back and forward', async () => {
    const {visitor, page, told} = await arrive('htmx');
    await answerOne(visitor);
    await visitor.click(link('Virements'));
    await visitor.find(title('Virements'));
    await goesOn(visitor);
    await page.evaluate(() => history.back());
    await visitor.find(title('Comptes'));
    await visitor.find(launcher);
    await goesOn(visitor);
    expect(await page.evaluate('isSame')).toBe(true);
    expect(await page.evaluate(() => document.documentElement.dataset['opened'])).toBe('yes');
    expect(told).toEqual([]);
    await visitor.leave();
  });

  test('a part that is swapped away takes help and the answers along, and brings new help back', async () => {
    const {visitor, page, told} = await arrive('htmx');
    await visitor.click(link('Messages'));
    await visitor.find(title('Messages'));
    await answerOne(visitor);
    await visitor.click(button('Lire un conseil'));
    await visitor.find({role: 'StaticText', name: /Un conseiller ne demande jamais/});
    expect(await page.$('cyber-17')).toBe(null);
    await visitor.click(button('Revenir aux messages'));
    await askForHelp(visitor);
    expect(await page.evaluate('isSame')).toBe(true);
    expect(told).toEqual([]);
    await visitor.leave();
  });
});
