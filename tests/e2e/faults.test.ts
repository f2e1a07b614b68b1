import {afterAll, beforeAll, expect, test} from 'vitest';

import {startWorld} from '../support/origins.js';
import {Visitor} from '../support/visitor.js';
import {answer, asks, button, heading} from '../support/words.js';

import type {World} from '../support/origins.js';
import type {HTTPRequest} from 'puppeteer-core';

let world: World;

beforeAll(async () => {
  world = await startWorld();
});

afterAll(() => world.end());

/** What a hostile network does to a request; `undefined` lets it pass. */
type Meddling = (request: HTTPRequest) => (() => Promise<void>) | undefined;

/** A visitor on the bank page whose network does that until `calm` is called. */
async function visitWith(meddling: Meddling) {
  const visitor = await Visitor.arrive(world.browser, 360);
  let meddle = true;
  await visitor.page.setRequestInterception(true);
  visitor.page.on('request', (request) => {
    const act = meddle ? meddling(request) : undefined;
    void (act ? act() : request.continue());
  });
  await visitor.page.goto(`${world.operator.hostOrigin}/bank/`);
  return {
    visitor,
    calm: () => {
      meddle = false;
    },
  };
}

const isCode = (name: string) => (request: HTTPRequest) => request.url().includes(`/${name}.`);

const missing =
  (wanted: (request: HTTPRequest) => boolean): Meddling =>
  (request) =>
    wanted(request) ? () => request.respond({status: 404, body: 'Not found'}) : undefined;

/** The connection is cut. */
const cut =
  (wanted: (request: HTTPRequest) => boolean): Meddling =>
  (request) =>
    wanted(request) ? () => request.abort('connectionreset') : undefined;

/** Neither answers nor refuses. */
const hanging =
  (wanted: (request: HTTPRequest) => boolean): Meddling =>
  (request) =>
    wanted(request) ? () => Promise.resolve() : undefined;

/** Answers with other code than the one whose hash is known. */
const tampered =
  (wanted: (request: HTTPRequest) => boolean): Meddling =>
  (request) =>
    wanted(request)
      ? () =>
          request.respond({
            status: 200,
            contentType: 'text/javascript',
            headers: {'Access-Control-Allow-Origin': '*'},
            body: 'document.title = "taken over"; export {};',
          })
      : undefined;

test.each([
  {what: 'is missing', meddling: missing(isCode('panel'))},
  {what: 'was cut off', meddling: cut(isCode('panel'))},
  {what: 'was tampered with', meddling: tampered(isCode('panel'))},
])(
  'if the panel $what, a link and the emergency numbers show, and a second click opens help',
  async ({meddling}) => {
    const {visitor, calm} = await visitWith(meddling);
    await visitor.click(button(/cyber-17/));
    await visitor.find({role: 'link', name: /17cyber/});
    await visitor.find({role: 'link', name: '17'});
    await visitor.find({role: 'link', name: '112'});
    expect(await visitor.page.title()).not.toBe('taken over');

    calm();
    await visitor.click(button(/cyber-17/));
    await visitor.find(asks('i.start'));
    await visitor.leave();
  },
);

test.each([
  {what: 'is missing', meddling: missing(isCode('diagnosis'))},
  {what: 'was cut off', meddling: cut(isCode('diagnosis'))},
  {what: 'was tampered with', meddling: tampered(isCode('diagnosis'))},
  {what: 'has no graph', meddling: missing(isCode('individual'))},
  {what: 'never answers', meddling: hanging(isCode('diagnosis'))},
  {what: 'never receives its graph', meddling: hanging(isCode('individual'))},
])('if the diagnosis $what, phone numbers and a retry button show', async ({meddling}) => {
  const {visitor, calm} = await visitWith(meddling);
  await visitor.click(button(/cyber-17/));
  await visitor.click(answer('i.start', 'message'));
  await visitor.find(heading('La suite n’arrive pas'));
  await visitor.find({role: 'StaticText', name: /116 006/});
  expect(await visitor.page.title()).not.toBe('taken over');

  calm();
  await visitor.click(button('Réessayer'));
  // The answer that was given is not lost.
  await visitor.find(asks('msg.who'));
  await visitor.leave();
});
