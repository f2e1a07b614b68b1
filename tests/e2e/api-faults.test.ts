import {afterAll, beforeAll, expect, test} from 'vitest';

import {TO_CARD_FRAUD, answerAll} from '../support/look.js';
import {startWorld} from '../support/origins.js';
import {Visitor} from '../support/visitor.js';
import {button, heading, names} from '../support/words.js';

import type {World} from '../support/origins.js';
import type {HTTPRequest, ResponseForRequest} from 'puppeteer-core';

let world: World;

beforeAll(async () => {
  world = await startWorld();
});

afterAll(() => world.end());

const READABLE = {'Access-Control-Allow-Origin': '*', 'Access-Control-Expose-Headers': '*'};

const says = (body: string, more: Partial<ResponseForRequest> = {}): ResponseForRequest => ({
  status: 200,
  contentType: 'application/json',
  body,
  ...more,
  headers: {...READABLE, ...more.headers},
});

const FAULTS: readonly {what: string; given: ResponseForRequest | 'no answer'}[] = [
  {what: 'too many requests', given: says('', {status: 429, headers: {'Retry-After': '3600'}})},
  {what: 'an error', given: says('', {status: 500})},
  {what: 'a page', given: says('<!doctype html><title>Wi-Fi</title>', {contentType: 'text/html'})},
  {what: 'cut off', given: says('{"keyId": "development-act')},
  {what: 'null', given: says('null')},
  {what: '50 000 entries', given: says(JSON.stringify(Array.from({length: 50_000}, () => 'a')))},
  {what: 'a prototype', given: says('{"__proto__": {"keyId": "x", "signature": "x", "payload": "{}"}}')},
  {what: 'no answer', given: 'no answer'},
];

/** A visitor as far as the plan, where a file of the API comes otherwise; how often it was asked for. */
async function visitWhere(file: string, given: (request: HTTPRequest) => Promise<void>) {
  const visitor = await Visitor.arrive(world.browser, 1280);
  const errors: string[] = [];
  let asked = 0;
  visitor.page.on('pageerror', (error) => errors.push(String(error)));
  await visitor.page.setRequestInterception(true);
  visitor.page.on('request', (request) => {
    const isMeant = request.url().startsWith(`${world.operator.apiOrigin}/v1/${file}`);
    if (isMeant) asked++;
    void (isMeant ? given(request) : request.continue());
  });
  await visitor.page.goto(`${world.operator.hostOrigin}/bank/`);
  await visitor.click(button(/cyber-17/));
  await answerAll(visitor, TO_CARD_FRAUD);
  await visitor.find(names('card-fraud'));
  await visitor.click(button(/^Voir mon plan/));
  await visitor.find(heading('Votre plan'));
  return {visitor, errors, asked: () => asked};
}

const NOTICE = {role: 'StaticText', name: /conseils détaillés n’ont pas pu arriver/} as const;

test.each(FAULTS)(
  'if the index is $what, the plan shows without the advice book, says so, and asks at most three times',
  async ({given}) => {
    const {visitor, errors, asked} = await visitWhere('index.json', async (request) =>
      given === 'no answer' ? undefined : request.respond(given),
    );
    await visitor.find(NOTICE);
    await visitor.find({role: 'link', name: /^Appeler le 0 892 705 705/});
    expect(asked()).toBeLessThanOrEqual(3);
    expect(errors).toEqual([]);
    await visitor.leave();
  },
);

test('none of the advice book is shown if its bytes differ from the index', async () => {
  const {visitor, errors} = await visitWhere('fr/advice.', async (request) => {
    const text = await (await world.fetch(request.url())).text();
    await request.respond(says(text.replaceAll('0 892 705 705', '0 899 000 000')));
  });
  await visitor.find(NOTICE);
  const words = (await visitor.see())
    .map(({name}) => name)
    .join(' ')
    .replace(/\s+/g, ' ');
  expect(words).toContain('0 892 705 705');
  expect(words).not.toContain('0 899 000 000');
  expect(errors).toEqual([]);
  await visitor.leave();
});
