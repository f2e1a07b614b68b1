import {readFileSync} from 'node:fs';
import {join} from 'node:path';

import {DEFAULTS, snippetFor} from '@cyber-17/site/snippet';
import {afterAll, beforeAll, expect, test} from 'vitest';

import {ROOT} from '../../scripts/build/paths.js';
import {startWorld} from '../support/origins.js';
import {Visitor} from '../support/visitor.js';
import {askForHelp, launcher} from '../support/look.js';
import {button} from '../support/words.js';

import type {World} from '../support/origins.js';

let world: World;

beforeAll(async () => {
  world = await startWorld();
});

afterAll(() => world.end());

const title = (name: string) => ({role: 'heading', name}) as const;

/** Someone at the example; what the browser complained of and what the page wrote is collected. */
async function arrive(tag?: string) {
  const visitor = await Visitor.arrive(world.browser, 1280);
  const {page} = visitor;
  const told: string[] = [];
  page.on('pageerror', (error) => told.push(String(error)));
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) told.push(message.text());
  });
  await page.evaluateOnNewDocument(() => {
    document.write = (text: string) => console.error(`written: ${text}`);
    for (const type of ['ready', 'opened', 'closed'])
      document.addEventListener(`cyber-17-${type}`, () => {
        document.documentElement.dataset['heard'] =
          `${document.documentElement.dataset['heard'] ?? ''} ${type}`;
      });
  });
  if (tag !== undefined) {
    await page.setRequestInterception(true);
    page.on('request', (request) =>
      request.url().endsWith('/tag.json')
        ? void request.respond({contentType: 'application/json', body: JSON.stringify(tag)})
        : void request.continue(),
    );
  }
  await page.goto(`${world.operator.hostOrigin}/tag-manager/`, {waitUntil: 'networkidle0'});
  return {visitor, page, told};
}

const launchersOn = async (visitor: Visitor) =>
  (await visitor.see()).filter(({role, name}) => role === 'button' && name.includes('cyber-17')).length;

test('the tag of the example is the one that the page for partners writes', () => {
  const written = snippetFor(
    {...DEFAULTS, way: 'tag-manager', context: 'bank', lang: 'fr'},
    {
      name: 'cyber-17',
      origins: {cdn: 'http://localhost:1718', api: '', chat: ''},
      version: '{version}',
      integrity: '{integrity}',
      ...{linkUrl: '', linkWords: '', ownWords: ''},
    },
  );
  const held = readFileSync(join(ROOT, 'examples/tag-manager/tag.json'), 'utf8');
  expect(JSON.parse(held)).toBe(written);
});

test('a tag manager asks for nothing before consent; after it help opens, and the page hears it', async () => {
  const asked = world.requests.length;
  const {visitor, page, told} = await arrive();
  await visitor.find(title('Comptes'));
  expect(world.requests.slice(asked)).toEqual([]);
  expect(await launchersOn(visitor)).toBe(0);
  await visitor.click(button('Accepter'));
  await askForHelp(visitor);
  await visitor.click(button('Fermer'));
  await page.waitForFunction(() => document.documentElement.dataset['heard'] === ' ready opened closed');
  const script = await page.$eval('script[src*="/loader.js"]', ({src, integrity}: HTMLScriptElement) => ({
    src,
    integrity,
  }));
  expect(script.integrity).toMatch(/^sha(?:256|384|512)-/);
  expect(script.src).not.toContain('/v1/');
  expect(told).toEqual([]);
  await visitor.leave();
});

test('a tag that fires again at each view gives one launcher, which keeps working', async () => {
  const {visitor, page, told} = await arrive();
  await visitor.click(button('Accepter'));
  await visitor.find(launcher);
  await visitor.click({role: 'link', name: 'Virements'});
  await visitor.find(title('Virements'));
  await visitor.click({role: 'link', name: 'Comptes'});
  await visitor.find(title('Comptes'));
  // As a second trigger of the same tag does.
  await page.evaluate('dataLayer.push({event: "page-view"})');
  await askForHelp(visitor);
  await visitor.click(button('Fermer'));
  expect(await launchersOn(visitor)).toBe(1);
  expect(told).toEqual([]);
  await visitor.leave();
});

test('an application that draws its whole body again has help back at the next view', async () => {
  const {visitor, page, told} = await arrive();
  await visitor.click(button('Accepter'));
  await visitor.find(launcher);
  await page.evaluate(() => document.body.replaceChildren(document.querySelector('main')!));
  expect(await launchersOn(visitor)).toBe(0);
  await page.evaluate('dataLayer.push({event: "page-view"})');
  await askForHelp(visitor);
  expect(told).toEqual([]);
  await visitor.leave();
});

test('of the tags for a page a tag manager loses the hash, and help comes all the same', async () => {
  const tags = snippetFor(
    {...DEFAULTS, way: 'moving', context: 'bank', lang: 'fr'},
    {
      name: 'cyber-17',
      origins: {cdn: world.operator.cdnOrigin, api: '', chat: ''},
      version: '',
      integrity: '',
      ...{linkUrl: 'https://17cyber.gouv.fr/', linkWords: '17cyber', ownWords: ''},
    },
  );
  const {visitor, page, told} = await arrive(tags.replace('<script ', '<script integrity="sha256-wrong=" '));
  await visitor.click(button('Accepter'));
  await askForHelp(visitor);
  const kept = await page.$eval('script[src*="/loader.js"]', (script) => script.getAttributeNames());
  expect(kept.sort()).toEqual(['src']);
  expect(await page.$eval('cyber-17', (help) => help.getAttribute('context'))).toBe('bank');
  expect(told).toEqual([]);
  await visitor.leave();
});
