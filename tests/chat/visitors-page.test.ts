import {randomUUID} from 'node:crypto';

import {officer} from '@cyber-17/chat/testing';
import {afterAll, afterEach, beforeAll, beforeEach, expect, test} from 'vitest';

import {TestPage} from './support/page.js';
import {startService} from './support/service.js';

import type {Service} from './support/service.js';

let service: Service;
beforeAll(async () => (service = await startService()));
afterAll(() => service.stop());

let page: TestPage;
beforeEach(() => (page = new TestPage(service.nodes[0])));
afterEach(() => page.talk.close());

const pool = () => service.nodes[0].chat.pool;
const until = (isSo: () => boolean) => expect.poll(isSo, {timeout: 15_000}).toBe(true);

/** The visitor waits in the queue, with a case of one line. */
async function enters() {
  await until(() => page.talk.state.isGreeted);
  page.talk.enter({
    lines: [{label: 'Situation', value: 'Une arnaque'}],
    urgency: {danger: false, gravity: 'grave'},
  });
}

async function waits() {
  await enters();
  await until(() => page.talk.state.stage === 'waiting' && page.talk.state.code !== undefined);
}

/** … and has written. */
async function writes() {
  await waits();
  page.talk.say('On m’a pris 800 €');
  await until(() => page.talk.state.events.length > 0 && page.talk.state.pending.length === 0);
}

test('an officer reads the case of who entered while the database failed', async () => {
  await until(() => page.talk.state.isGreeted);
  await pool().query('alter function take_token rename to take_token_away');
  await enters();
  await until(() => page.heard.includes('refused'));
  await pool().query('alter function take_token_away rename to take_token');
  await until(() => page.talk.state.stage === 'waiting');
  const o = await officer(service.nodes[1], await service.newOfficer());
  await o.next('welcome');
  o.send({type: 'take', id: randomUUID()});
  expect((await o.next('case')).lines).toEqual([{label: 'Situation', value: 'Une arnaque'}]);
  await o.close();
});

test('a talk that was erased is gone from the page, also if the answer was lost on the way', async () => {
  await writes();
  page.lose('erased');
  page.talk.erase();
  await until(() => page.talk.state.stage === 'erased');
  expect(page.talk.state.events).toEqual([]);
});

test('a talk that was erased elsewhere is gone from a page that was cut off', async () => {
  await writes();
  await pool().query('delete from conversation');
  page.cut();
  await until(() => page.talk.state.stage === 'outside');
  expect(page.talk.state).toMatchObject({refusal: 'token', events: []});
});

test('the six words of the talk on screen lead back to it, and erase nothing', async () => {
  await waits();
  await page.talk.useCode(page.talk.state.code!);
  await until(() => page.talk.state.stage === 'waiting');
  const {rows} = await pool().query('select id from conversation');
  expect(rows).toHaveLength(1);
});

test('who comes back with the six words sees what the officer has read', async () => {
  await writes();
  const {code} = page.talk.state;
  const {rows} = await pool().query<{id: string}>(
    'select id from conversation order by entered_at desc limit 1',
  );
  const c = rows[0]!.id;
  const o = await officer(service.nodes[1], await service.newOfficer());
  await o.next('welcome');
  o.send({type: 'take', id: randomUUID(), c});
  await o.next('joined');
  o.send({type: 'seen', c, seq: 1});
  await until(() => page.talk.state.seenByOfficer === 1);
  page.talk.close();
  page = new TestPage(service.nodes[1]);
  await until(() => page.talk.state.isGreeted);
  await page.talk.useCode(code!);
  await until(() => page.talk.state.seenByOfficer === 1);
  await o.close();
});
