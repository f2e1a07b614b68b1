import {join} from 'node:path';

import {Request} from '@ghostery/adblocker';
import {afterAll, beforeAll, expect, test} from 'vitest';

import {DIST} from '../../scripts/build/paths.js';
import {filesBelow} from '../support/files.js';
import {TO_CARD_FRAUD, answerAll, askForHelp} from '../support/look.js';
import {answer, button, heading, names} from '../support/words.js';
import {blocker} from './filter-lists.js';
import {startHost} from './host.js';
import {innerNodes} from './inner-nodes.js';

import type {Host} from './host.js';
import type {FiltersEngine} from '@ghostery/adblocker';
import type {Page} from 'puppeteer-core';

let host: Host;
let lists: FiltersEngine;

beforeAll(async () => {
  lists = blocker();
  host = await startHost();
});

afterAll(() => host.end());

type Kind = 'script' | 'fetch' | 'sub_frame';

const BANK = 'https://www.banque.example/comptes';

/** What a list says of an address, asked for by a page of somebody else. */
function refusalOf(url: string, type: Kind): string | undefined {
  const {match, filter} = lists.match(Request.fromRawDetails({url, type, sourceUrl: BANK}));
  return match ? `${type} ${url}: ${filter?.toString()}` : undefined;
}

/** Where an operator may put our parts, under a name of its own. */
const OPERATORS = [
  '17cyber.gouv.fr',
  'cyber-17.fr',
  'cyber17.org',
  'aide-victimes.example',
  'assistance.example',
];
const PARTS = {
  cdn: ['cdn', 'static', 'assets', 'widget', 'module'],
  api: ['api', 'data', 'advice'],
  chat: ['chat', 'tchat', 'messages'],
} as const;

/** Every file of a built tree, at every such place. */
function addressesOf(part: keyof typeof PARTS): readonly string[] {
  const paths = [...filesBelow(join(DIST, part)).keys()];
  const origins = OPERATORS.flatMap((operator) => PARTS[part].map((name) => `https://${name}.${operator}`));
  return origins.flatMap((origin) => ['', ...paths].map((path) => `${origin}/${path}`));
}

test('the filter lists block a known tracker and a third-party chat', () => {
  expect(refusalOf('https://www.google-analytics.com/analytics.js', 'script')).toContain('google-analytics');
  expect(refusalOf('https://embed.tawk.to/1/default', 'script')).toContain('tawk.to');
});

test.each<{part: keyof typeof PARTS; kinds: readonly Kind[]}>([
  {part: 'cdn', kinds: ['script', 'fetch']},
  {part: 'api', kinds: ['fetch']},
  {part: 'chat', kinds: ['sub_frame', 'script']},
])('no filter list blocks a URL of the $part, under any likely host name', ({part, kinds}) => {
  const addresses = addressesOf(part);
  expect(addresses.length).toBeGreaterThan(50);
  expect(addresses.flatMap((url) => kinds.map((kind) => refusalOf(url, kind))).filter(Boolean)).toEqual([]);
});

/** The blocker at work: what a list refuses does not arrive. */
const behindBlocker = async (page: Page) => {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const isFrame = request.isNavigationRequest() && request.frame() !== page.mainFrame();
    const type = isFrame ? 'sub_frame' : (request.resourceType() as Kind);
    void (refusalOf(request.url(), type) ? request.abort('blockedbyclient') : request.continue());
  });
};

/** The selectors that a blocker hides by, for what it has seen on a page. */
async function hidden(page: Page) {
  const nodes = await innerNodes(page);
  const {styles} = lists.getCosmeticsFilters({
    url: BANK,
    hostname: 'www.banque.example',
    domain: 'banque.example',
    ...nodes,
    getBaseRules: true,
    getRulesFromHostname: true,
    getRulesFromDOM: true,
  });
  const selectors = styles.replace(/\{[^}]*\}/g, ',').split(/,\s*\n/);
  return {count: selectors.length, found: await nodes.found(selectors.filter(Boolean)), nodes};
}

test('with every filter list on, the journey reaches the plan and the chat and nothing is hidden', async () => {
  const {visitor, page, errors, leave} = await host.visit(
    {body: '<div id="ad_top" class="ad-banner">Publicité</div>'},
    {prepare: behindBlocker},
  );
  await askForHelp(visitor);
  const first = await hidden(page);
  await answerAll(visitor, TO_CARD_FRAUD);
  await visitor.findFocused(names('card-fraud'));
  const second = await hidden(page);
  await visitor.click(button(/^Voir mon plan/));
  await visitor.find(heading('Garder ce plan'));
  const third = await hidden(page);
  await visitor.click(button(/^Parler à un agent/));
  await visitor.click(button('Laisser un message, ou reprendre une conversation'));
  await visitor.click(button('Ouvrir sans rien transmettre'));
  await visitor.find({role: 'StaticText', name: /Personne ne peut vous répondre ici/});
  const fourth = await hidden(page);

  // The host's own advertisement is hidden, as it would be.
  expect(third.nodes.tags).toContain('cyber-17-plan');
  expect(fourth.nodes.tags).toContain('cyber-17-chat');
  for (const {found, count} of [first, second, third, fourth]) {
    expect(count).toBeGreaterThan(20);
    expect(found).toEqual(['#ad_top']);
  }
  expect(errors).toEqual([]);
  await leave();
});

test('with every filter list on, the element filled by the current widget’s embed code stays visible', async () => {
  const {cdnOrigin} = host.operator;
  const {visitor, page, errors, leave} = await host.visit(
    {
      tag: '<div id="widgetIframe"></div>',
      script: `<script src="${cdnOrigin}/v1/load-widget.js"></script><script>loadWidget({token: 'abc', mode: 'div'})</script>`,
    },
    {prepare: behindBlocker},
  );
  // Inside a page, what comes by itself takes no focus.
  await visitor.click(answer('i.start', 'debit'));
  await answerAll(visitor, TO_CARD_FRAUD.slice(1));
  await visitor.findFocused(names('card-fraud'));
  const {found, nodes} = await hidden(page);
  expect(nodes.ids).toContain('widgetIframe');
  expect(nodes.classes).toContain('cyber-17-widget');
  expect(found).toEqual([]);
  expect(errors).toEqual([]);
  await leave();
});
