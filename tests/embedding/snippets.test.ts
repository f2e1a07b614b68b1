import {readFileSync} from 'node:fs';
import {join} from 'node:path';

import {CHOICES, snippetFor} from '@cyber-17/site/snippet';
import {Hono} from 'hono';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';

import {DIST} from '../../scripts/build/paths.js';
import {startWorld} from '../support/origins.js';
import {Visitor} from '../support/visitor.js';
import {answer, button, word} from '../support/words.js';
import {CASES, pasted} from './pasted.js';

import type {Service, SnippetOptions} from '@cyber-17/site/snippet';
import type {Page} from 'puppeteer-core';
import type {World} from '../support/origins.js';
import type {Pasted} from './pasted.js';

/** What the page for partners gives its own script: the service as it was built. */
const written = readFileSync(join(DIST, 'site/fr/partners/index.html'), 'utf8');
const service = JSON.parse(
  /data-service="(?<json>[^"]*)"/
    .exec(written)!
    .groups!['json']!.replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'"),
) as Service;

let world: World;
let served: Pasted = {html: '', policy: ''};

beforeAll(async () => {
  const host = new Hono().get('*', (context) =>
    context.html(served.html, 200, {'Content-Security-Policy': served.policy}),
  );
  world = await startWorld({instead: {host}});
});

afterAll(() => world.end());

/** Someone at a page with the snippet; everything that the browser complained of is collected. */
async function arrive(options: SnippetOptions): Promise<{visitor: Visitor; complaints: readonly string[]}> {
  served = pasted(options, service);
  const visitor = await Visitor.arrive(world.browser, 1280);
  const complaints: string[] = [];
  visitor.page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warn') complaints.push(message.text());
  });
  visitor.page.on('pageerror', (error) => complaints.push(String(error)));
  await visitor.page.goto(`${world.operator.hostOrigin}/`);
  const {inserted} = served;
  if (inserted !== undefined) {
    await visitor.page.evaluate((snippet) => {
      document.body.append(document.createRange().createContextualFragment(snippet));
    }, inserted);
  }
  return {visitor, complaints};
}

/** Asks for help as the place of the module wants it. */
async function ask(visitor: Visitor, {mode, words, way}: SnippetOptions) {
  if (mode === 'inline' || mode === 'page' || way === 'load-widget') return;
  // A button of the page's own is there before our script, which nobody outruns.
  await visitor.page.evaluate(() => customElements.whenDefined('cyber-17').then(() => true));
  if (mode === 'headless') await visitor.click(button(words || service.ownWords.replaceAll(/\s+/g, ' ')));
  else await visitor.click(button(words || /cyber-17/));
}

const attributes = (page: Page) =>
  page.$eval('cyber-17', (help) =>
    Object.fromEntries(help.getAttributeNames().map((name) => [name, help.getAttribute(name)])),
  );

const token = (page: Page, name: string) =>
  page.$eval('cyber-17', (help, property) => getComputedStyle(help).getPropertyValue(property).trim(), name);

describe.each(CASES)('the snippet with $name', ({options}) => {
  test('gives help on an empty page of another origin, and the browser has nothing to say', async () => {
    const {visitor, complaints} = await arrive(options);
    await ask(visitor, options);
    const lang = options.lang === 'page' ? 'fr' : options.lang;
    await visitor.find(button(word('start.exit', lang)));
    if (
      lang === 'fr' &&
      ['any', 'individual'].includes(options.audience) &&
      options.context !== 'workplace'
    ) {
      await visitor.find(answer('i.start', 'message'));
    }
    const found = await attributes(visitor.page);
    const corner = await visitor.page.$eval('cyber-17', (help) => help.getBoundingClientRect().left);
    if (options.way !== 'load-widget') {
      const {context, audience, theme, position, shared, mode} = options;
      expect(found['context'] ?? 'none').toBe(context);
      expect(found['audience'] ?? 'any').toBe(audience);
      expect(found['theme'] ?? 'auto').toBe(theme);
      expect(found['mode'] ?? 'floating').toBe(mode);
      expect(found['lang'] ?? 'page').toBe(options.lang);
      expect('shared' in found).toBe(shared === 'yes');
      if (mode === 'floating') expect(corner < 640).toBe(position === 'start');
      const radius = {soft: '', square: '0px', round: '16px'}[options.corners];
      expect(await token(visitor.page, '--cyber-17-radius')).toBe(radius);
    }
    expect(await token(visitor.page, '--cyber-17-color-accent')).toBe(options.accent);
    expect(complaints).toEqual([]);
    await visitor.leave();
  });
});

test('every way and every place of the page’s lists is among them', () => {
  for (const way of CHOICES.way) {
    for (const mode of CHOICES.mode) {
      expect(CASES.some(({options}) => options.way === way && options.mode === mode)).toBe(true);
    }
  }
});

test('a changed loader does not run where the snippet pins it', async () => {
  const {options} = CASES[0]!;
  const snippet = snippetFor(options, {...service, integrity: service.integrity.replace(/.{4}=$/, 'AAAA=')});
  served = {...pasted(options, service), html: `<!doctype html><title>Page</title>${snippet}`};
  const visitor = await Visitor.arrive(world.browser, 1280);
  await visitor.page.goto(`${world.operator.hostOrigin}/`);
  await visitor.find({role: 'link', name: service.linkWords.replaceAll(/\s+/g, ' ')});
  expect(await visitor.page.evaluate(() => customElements.get('cyber-17') === undefined)).toBe(true);
  await visitor.leave();
});
