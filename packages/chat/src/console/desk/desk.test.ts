import {beforeEach, describe, expect, test} from 'vitest';

import {newId} from '../../client/new-id.js';
import {FakeClock, settled} from '../../testing/fake-clock.js';
import {FakeServer} from '../../testing/fake-server.js';
import {VisitorTalk} from '../../visitor/talk/visitor-talk.js';
import {Desk} from './desk.js';
import {unreadOf} from './desk-state.js';

import type {DeskTalk} from './desk-state.js';
import type {Me} from '@cyber-17/protocol/chat';

let clock: FakeClock;
let server: FakeServer;
let alerts: string[];

beforeEach(() => {
  clock = new FakeClock();
  server = new FakeServer();
  alerts = [];
});

const person = (name: string, roles: Me['roles'] = ['officer']): Me => ({
  id: newId(),
  name,
  roles,
  capacity: 2,
  demonstration: true,
});

async function newDesk(me = person('A. Martin')) {
  const transport = server.officerTransport(me);
  const desk = new Desk({transport, clock, changed() {}, alert: (why) => alerts.push(why)});
  desk.open();
  await settled();
  desk.setReady(true);
  await settled();
  return desk;
}

async function newVisitor(text = 'help') {
  const talk = new VisitorTalk({
    transports: [server.visitorTransport],
    clock,
    lang: () => 'en',
    changed() {},
    givenBack() {},
  });
  talk.open();
  await settled();
  talk.enter({lines: [{label: 'Situation', value: 'a scam'}], urgency: {danger: false, gravity: 'grave'}});
  await settled();
  talk.say(text);
  await settled();
  return talk;
}

describe('the desk', () => {
  test('hears of a new case at once, takes it, and has its lines and messages', async () => {
    const desk = await newDesk();
    await newVisitor();
    expect(alerts).toEqual(['waiting']);
    expect(desk.state.waiting).toHaveLength(1);
    desk.take();
    await settled();
    const [talk] = desk.state.talks;
    expect(talk).toMatchObject({lang: 'en', lines: [{label: 'Situation', value: 'a scam'}], present: true});
    expect(talk!.events.map(({what}) => what.type)).toEqual(['said', 'joined']);
    expect(unreadOf(talk!)).toBe(1);
    expect(server.malformed).toEqual([]);
  });

  test('says that the queue is empty when there is nobody to take', async () => {
    const desk = await newDesk();
    desk.take();
    await settled();
    expect(desk.state.notice).toEqual({word: 'console.refused-empty'});
  });

  test('sends again what a cut has swallowed, once', async () => {
    const desk = await newDesk();
    const visitor = await newVisitor();
    desk.take();
    await settled();
    const {c} = desk.state.talks[0]!;
    server.cut();
    await settled();
    desk.say(c, 'are you safe?', 'en');
    visitor.say('hello?');
    expect(desk.state.talks[0]!.pending).toHaveLength(1);
    await clock.pass(6_000);
    expect(desk.state.talks[0]!.pending).toEqual([]);
    const texts = visitor.state.events.flatMap(({what}) => (what.type === 'said' ? [what.text] : []));
    expect([...texts].sort()).toEqual(['are you safe?', 'hello?', 'help']);
    const inOrder = (events: DeskTalk['events']) => events.map(({seq, what}) => ({seq, what}));
    expect(inOrder(desk.state.talks[0]!.events)).toEqual(inOrder(server.talks.get(c)!.events));
    expect(server.officers.size).toBe(1);
    expect([...server.officers][0]!.isReady).toBe(true);
  });

  test('says again whether talks may be taken: to a server that was busy, and after a cut', async () => {
    const desk = await newDesk();
    const isReady = () => [...server.officers][0]!.isReady;
    server.isBusy = true;
    desk.setReady(false);
    await clock.pass(9_000);
    expect(isReady()).toBe(true);
    server.isBusy = false;
    await clock.pass(2_500);
    expect(isReady()).toBe(false);
    desk.setReady(true);
    await settled();
    server.cut();
    await settled();
    desk.setReady(false);
    await clock.pass(6_000);
    expect(isReady()).toBe(false);
  });

  test('has no talk any more that a colleague took while it was cut off', async () => {
    const desk = await newDesk();
    await newVisitor();
    desk.take();
    await settled();
    const talk = server.talks.get(desk.state.talks[0]!.c)!;
    server.cut();
    await settled();
    talk.officer = newId();
    await clock.pass(6_000);
    expect(desk.state.talks).toEqual([]);
    expect(desk.state.notice).toEqual({word: 'console.gone-transferred'});
  });

  test('never shows a note to the visitor', async () => {
    const desk = await newDesk();
    const visitor = await newVisitor();
    desk.take();
    await settled();
    desk.do({type: 'note', c: desk.state.talks[0]!.c, text: 'between us'});
    await settled();
    expect(desk.state.talks[0]!.events.at(-1)!.what).toEqual({type: 'noted', text: 'between us'});
    expect(JSON.stringify(visitor.state)).not.toContain('between us');
  });

  test('gives a talk to a colleague, with its history', async () => {
    const one = await newDesk();
    const two = await newDesk(person('B. Durand'));
    const visitor = await newVisitor();
    one.take();
    await settled();
    const {c} = one.state.talks[0]!;
    one.do({type: 'transfer', c, to: one.state.colleagues[0]!.id, note: 'speaks English'});
    await settled();
    expect(one.state.talks).toEqual([]);
    expect(one.state.notice).toEqual({word: 'console.gone-transferred'});
    expect(two.state.talks[0]!.events).toHaveLength(4);
    expect(visitor.state.officer).toBe('B. Durand');
  });

  test('gives back what was sent to a talk that is gone', async () => {
    const desk = await newDesk();
    await newVisitor();
    desk.take();
    await settled();
    const {c} = desk.state.talks[0]!;
    server.cut();
    await settled();
    desk.say(c, 'a long answer', 'en');
    server.talks.get(c)!.officer = newId();
    await clock.pass(12_000);
    expect(desk.state.notice).toMatchObject({text: 'a long answer'});
    expect(desk.state.talks).toEqual([]);
  });

  test('gives back what was sent to each of two talks that are gone, until that is dismissed', async () => {
    const desk = await newDesk();
    await newVisitor();
    await newVisitor();
    desk.take();
    desk.take();
    await settled();
    const talks = desk.state.talks.map(({c}) => c);
    server.cut();
    await settled();
    for (const [index, c] of talks.entries()) {
      desk.say(c, `answer ${index}`, 'en');
      server.talks.get(c)!.officer = newId();
    }
    await clock.pass(12_000);
    expect(desk.state.talks).toEqual([]);
    desk.take();
    await settled();
    expect(desk.state.notice).toEqual({word: 'console.refused-empty', text: 'answer 0\n\nanswer 1'});
    desk.notify(undefined);
    expect(desk.state.notice).toBe(undefined);
  });

  test('is alerted with the place and phone of someone in danger', async () => {
    const desk = await newDesk();
    const visitor = await newVisitor();
    desk.take();
    await settled();
    const {c} = desk.state.talks[0]!;
    desk.do({type: 'alert', c});
    await settled();
    visitor.answer(visitor.state.events.at(-1)!.seq, {place: '3 rue Neuve', phone: '06 12'});
    await settled();
    expect(alerts.at(-1)).toBe('alert');
    expect([...desk.state.talks[0]!.answers.values()]).toEqual([{place: '3 rue Neuve', phone: '06 12'}]);
  });

  test('shows no list that is older than the one it has', async () => {
    const desk = await newDesk();
    await newVisitor();
    const waiting = desk.state.waiting;
    for (const {line} of server.officers)
      line.send({type: 'waiting', version: 0, waiting: []} as {type: string});
    await settled();
    expect(desk.state.waiting).toBe(waiting);
  });

  test('still takes talks when it is looked at after another tab of the officer was closed', async () => {
    const me = person('A. Martin');
    const desk = await newDesk(me);
    const other = await newDesk(me);
    other.setReady(false);
    await settled();
    other.close();
    expect(server.ready.has(me.id)).toBe(false);
    desk.wake();
    await settled();
    expect(server.ready.has(me.id)).toBe(desk.state.isReady);
  });

  test('knows that its session is over', async () => {
    const desk = await newDesk();
    for (const {line} of server.officers) line.send({type: 'refused', reason: 'session'} as {type: string});
    await settled();
    expect(desk.state.isSignedOut).toBe(true);
  });

  test('knows while nothing can be stored, until it is greeted anew at the latest', async () => {
    const desk = await newDesk();
    const tell = async (message: {type: string; is: boolean}) => {
      for (const {line} of server.officers) line.send(message);
      await settled();
    };
    await tell({type: 'storing', is: false});
    expect(desk.state.isStoring).toBe(false);
    await tell({type: 'storing', is: true});
    expect(desk.state.isStoring).toBe(true);
    await tell({type: 'storing', is: false});
    server.cut();
    await clock.pass(60_000);
    await settled();
    expect(desk.state).toMatchObject({line: 'open', isStoring: true});
  });
});
