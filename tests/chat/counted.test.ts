import {COUNT_PATH, dayInParis, readCount} from '@cyber-17/protocol/count';
import {readOperator} from '@cyber-17/operator';
import {afterAll, beforeAll, beforeEach, expect, test} from 'vitest';

import {startLiveChat} from '../support/live-chat.js';
import {TO_CARD_FRAUD, answerAll, launcher} from '../support/look.js';
import {startWorld} from '../support/origins.js';
import {Visitor} from '../support/visitor.js';
import {answer, begins, button, heading, names, word} from '../support/words.js';

import type {LocalChat} from '../../scripts/serve/chat.js';
import type {World} from '../support/origins.js';
import type {IncomingMessage} from 'node:http';

let live: LocalChat;
let world: World;

/** What reached the paths of the counting service, as it was sent. */
const reached: {readonly method: string; readonly headers: IncomingMessage['headers']; body: string}[] = [];

beforeAll(async () => {
  live = await startLiveChat(readOperator());
  live.node.server.prependListener('request', (request: IncomingMessage) => {
    if (request.url !== COUNT_PATH) return;
    const seen = {method: request.method ?? '', headers: request.headers, body: ''};
    reached.push(seen);
    // Written down on its way: whoever listens for it would take it from the server.
    const push = request.push.bind(request);
    request.push = (part: Buffer | null, encoding) => {
      seen.body += part?.toString() ?? '';
      return push(part, encoding);
    };
  });
  world = await startWorld({counting: live.node.server});
}, 120_000);

afterAll(async () => {
  await world.end();
  await live.stop();
});

beforeEach(() => void (reached.length = 0));

const COUNT = button(word('plan.count'));
const PLAN = heading(word('plan.title'));
const DONE = {role: 'StaticText', name: word('plan.count-done')};

/** Someone with the plan of a card fraud on screen. */
async function atPlan(): Promise<Visitor> {
  const visitor = await Visitor.arrive(world.browser, 360);
  await visitor.page.goto(`${world.operator.hostOrigin}/bank/`);
  await visitor.page.evaluate(() => {
    document.cookie = 'session=secret; path=/';
  });
  await visitor.click(launcher);
  await answerAll(visitor, TO_CARD_FRAUD);
  await visitor.find(names('card-fraud'));
  await visitor.click(button(begins('outcome.plan')));
  await visitor.find(PLAN);
  return visitor;
}

const waiting = async () =>
  (await live.node.chat.pool.query<object>('select threat, audience, number from count_waiting')).rows;

test(
  'a whole journey with a plan counts nothing, until one tap counts once',
  {timeout: 120_000},
  async () => {
    const visitor = await atPlan();
    await visitor.find(COUNT);
    await visitor.page.waitForNetworkIdle();
    expect(reached).toEqual([]);
    expect(world.requests.filter((url) => url.includes('count'))).toEqual([]);

    await visitor.click(COUNT);
    await visitor.find(DONE);
    expect(reached).toHaveLength(1);
    const {method, headers, body} = reached[0]!;
    expect(method).toBe('POST');
    expect(body).toHaveLength(256);
    const sent = JSON.parse(body) as Record<string, unknown>;
    expect(Object.keys(sent)).toEqual(['threat', 'audience', 'day', 'proof']);
    expect(readCount(sent, 'count')).toMatchObject({
      threat: 'card-fraud',
      audience: 'individual',
      day: dayInParis(Date.now()),
    });
    expect(headers.cookie).toBeUndefined();
    expect(headers.authorization).toBeUndefined();
    expect(headers.referer).toBeUndefined();
    expect(headers['content-type']).toMatch(/^text\/plain/);
    expect(await waiting()).toEqual([{threat: 'card-fraud', audience: 'individual', number: 1}]);

    // Goes back, comes again: it is still said, and there is nothing to tap.
    await visitor.click(button(word('start.back')));
    await visitor.find(names('card-fraud'));
    await visitor.click(button(begins('outcome.plan')));
    await visitor.find(DONE);
    expect((await visitor.see()).filter(({name}) => name === COUNT.name)).toEqual([]);
    await visitor.page.waitForNetworkIdle();
    expect(reached).toHaveLength(1);
    expect(await visitor.page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
    await visitor.leave();
  },
);

test('without the service the visitor reads a calm line, and can try again', {timeout: 120_000}, async () => {
  const visitor = await atPlan();
  let isDown = true;
  await visitor.page.setRequestInterception(true);
  visitor.page.on('request', (request) => void (isDown ? request.abort() : request.continue()));
  await visitor.click(COUNT);
  await visitor.find({role: 'StaticText', name: word('plan.count-failed')});
  expect(reached).toEqual([]);
  isDown = false;
  await visitor.click(COUNT);
  await visitor.find(DONE);
  expect(reached).toHaveLength(1);
  await visitor.leave();
});

test('on a device that may be watched nothing is offered', {timeout: 120_000}, async () => {
  const visitor = await Visitor.arrive(world.browser, 360);
  await visitor.page.goto(`${world.operator.hostOrigin}/bank/`);
  await visitor.click(launcher);
  await visitor.click(answer('i.start', 'watched'));
  await visitor.click(answer('safe.device', 'seen'));
  await visitor.find(heading(/en sécurité/));
  await visitor.page.waitForNetworkIdle();
  expect((await visitor.see()).filter(({name}) => name === COUNT.name)).toEqual([]);
  expect(reached).toEqual([]);
  await visitor.leave();
});
