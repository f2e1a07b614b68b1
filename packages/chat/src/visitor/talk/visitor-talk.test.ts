import fc from 'fast-check';
import {beforeEach, describe, expect, test} from 'vitest';

import {newId} from '../../client/new-id.js';
import {FakeClock, settled} from '../../testing/fake-clock.js';
import {FakeServer} from '../../testing/fake-server.js';
import {VisitorTalk} from './visitor-talk.js';

import type {OpenTransport} from '../../client/transport.js';
import type {FakeTalk} from '../../testing/fake-talk.js';

let clock: FakeClock;
let server: FakeServer;

beforeEach(() => {
  clock = new FakeClock();
  server = new FakeServer();
  givenBack = [];
});

/** The texts that came back to where they were typed. */
let givenBack: string[];

function newTalk(transport: OpenTransport = server.visitorTransport) {
  const talk = new VisitorTalk({
    transports: [transport],
    clock,
    lang: () => 'fr',
    changed() {},
    givenBack: (texts) => givenBack.push(...texts),
  });
  talk.open();
  return talk;
}

/** A visitor in the queue, and what the server has of them. */
async function entered(transport?: OpenTransport) {
  const talk = newTalk(transport);
  await settled();
  talk.enter({lines: [{label: 'a', value: 'b'}], urgency: {danger: true, gravity: 'danger'}});
  await clock.pass(2_000);
  return {talk, stored: [...server.talks.values()].at(-1)!};
}

const officerSays = (stored: FakeTalk, text: string) =>
  server.post(stored, 'officer', newId(), {type: 'said', text, lang: 'fr'});
const textsOf = (talk: VisitorTalk) =>
  talk.state.events.flatMap(({what}) => (what.type === 'said' ? [what.text] : []));
const textsIn = (stored: FakeTalk) =>
  stored.events.flatMap(({what}) => (what.type === 'said' ? [what.text] : []));

describe("a visitor's talk", () => {
  test('has a place in the queue and six words from the start', async () => {
    const {talk, stored} = await entered();
    expect(talk.state).toMatchObject({stage: 'waiting', queue: {place: 1, ahead: 0, minutes: 5}});
    expect(talk.state.code).toBe(stored.code);
    expect(stored.lines).toEqual([{label: 'a', value: 'b'}]);
    expect(stored.urgency.danger).toBe(true);
    expect(server.malformed).toEqual([]);
  });

  test('enters once, however often the answer is lost', async () => {
    const {talk} = await entered();
    server.cut();
    await clock.pass(5_000);
    server.cut();
    await clock.pass(5_000);
    expect(talk.state.stage).toBe('waiting');
    expect(server.talks.size).toBe(1);
  });

  test('keeps what is said on the way into the queue, and sends it once the talk exists', async () => {
    const talk = newTalk();
    await settled();
    talk.enter({lines: []});
    server.isDown = true;
    server.cut();
    talk.say('first');
    talk.say('second');
    await settled();
    expect(talk.state).toMatchObject({stage: 'entering', pending: [{text: 'first'}, {text: 'second'}]});
    server.isDown = false;
    await clock.pass(5_000);
    expect(textsIn([...server.talks.values()][0]!)).toEqual(['first', 'second']);
    expect(talk.state).toMatchObject({stage: 'waiting', pending: []});
    expect(server.malformed).toEqual([]);
  });

  test('gives back what was said on the way into a queue that was full', async () => {
    const talk = newTalk();
    await settled();
    server.isFull = true;
    talk.enter({lines: []});
    talk.say('first');
    await settled();
    expect(talk.state).toMatchObject({stage: 'outside', unavailable: 'full', pending: []});
    expect(givenBack).toEqual(['first']);
  });

  test('gives back what was under way when the server no longer knows the talk', async () => {
    const {talk} = await entered();
    server.cut();
    await settled();
    talk.say('lost on the way');
    server.tokens.clear();
    await clock.pass(5_000);
    expect(talk.state).toMatchObject({stage: 'outside', refusal: 'token', pending: []});
    expect(givenBack).toEqual(['lost on the way']);
  });

  test('goes on where it was after a cut', async () => {
    const {talk, stored} = await entered();
    talk.say('before');
    await settled();
    server.cut();
    await settled();
    talk.say('during');
    officerSays(stored, 'missed');
    expect(talk.state.pending).toHaveLength(1);
    await clock.pass(5_000);
    expect(textsOf(talk)).toEqual(['before', 'missed', 'during']);
    expect(talk.state.pending).toEqual([]);
  });

  test('gives back what was typed when the talk had ended meanwhile', async () => {
    const {talk, stored} = await entered();
    server.cut();
    await settled();
    talk.say('too late');
    server.post(stored, 'officer', newId(), {type: 'closed', category: 'advised'});
    stored.isClosed = true;
    await clock.pass(5_000);
    expect(talk.state).toMatchObject({stage: 'ended', unsent: ['too late'], pending: []});
    expect(textsIn(stored)).toEqual([]);
  });

  test('enters once the server can store again, with each line of the case once', async () => {
    const talk = newTalk();
    await settled();
    server.isBusy = true;
    talk.enter({lines: [{label: 'a', value: 'b'}]});
    talk.say('first');
    await clock.pass(9_000);
    expect(talk.state).toMatchObject({stage: 'entering', pending: [{text: 'first'}]});
    server.isBusy = false;
    await clock.pass(2_500);
    expect(talk.state).toMatchObject({stage: 'waiting', pending: []});
    const [stored] = [...server.talks.values()];
    expect(stored!.lines).toEqual([{label: 'a', value: 'b'}]);
    expect(textsIn(stored!)).toEqual(['first']);
    await clock.pass(20_000);
    expect(server.talks.size).toBe(1);
  });

  test('enters again when the server stored the talk and then failed to follow it', async () => {
    const talk = newTalk();
    await settled();
    server.isBusy = true;
    talk.enter({lines: []});
    await settled();
    for (const {line} of server.visitors) line.send({type: 'entered', c: newId()} as {type: string});
    talk.say('first');
    await settled();
    server.isBusy = false;
    await clock.pass(2_500);
    expect(talk.state).toMatchObject({stage: 'waiting', pending: [], unsent: []});
  });

  test('is erased once the server can store again', async () => {
    const {talk} = await entered();
    server.isBusy = true;
    talk.erase();
    await clock.pass(9_000);
    expect(talk.state).toMatchObject({stage: 'waiting', isErasing: true, line: 'open'});
    server.isBusy = false;
    await clock.pass(2_500);
    expect(server.talks.size).toBe(0);
    expect(talk.state.stage).toBe('erased');
  });

  test('says that nobody is there when the server never answers', async () => {
    server.isDown = true;
    const talk = newTalk();
    await clock.pass(16_000);
    expect(talk.state.unavailable).toBe('fault');
  });

  test('takes the typing mark away after six seconds without another', async () => {
    const {talk, stored} = await entered();
    for (const {line} of server.visitors)
      line.send({type: 'typing', c: stored.c, by: 'officer'} as {type: string});
    await settled();
    expect(talk.state.isOfficerTyping).toBe(true);
    await clock.pass(6_100);
    expect(talk.state.isOfficerTyping).toBe(false);
  });

  test('counts what was not on screen yet', async () => {
    const {talk, stored} = await entered();
    officerSays(stored, 'one');
    officerSays(stored, 'two');
    await settled();
    expect(talk.unread).toBe(2);
    talk.see();
    await settled();
    expect(talk.unread).toBe(0);
    expect(stored.visitorSeen).toBe(2);
  });

  test('is found again with six words, which give up the empty place in the queue', async () => {
    const first = await entered();
    first.talk.say('hello');
    await settled();
    first.talk.close();
    const second = await entered();
    const done = second.talk.useCode(first.stored.code);
    await clock.pass(3_000);
    await done;
    await clock.pass(3_000);
    expect(textsOf(second.talk)).toEqual(['hello']);
    expect(second.talk.state.code).toBe(first.stored.code);
    expect([...server.talks.keys()]).toEqual([first.stored.c]);
  });

  test('keeps its place when the six words are wrong', async () => {
    const {talk, stored} = await entered();
    const done = talk.useCode('one two three four five six');
    await clock.pass(3_000);
    await done;
    expect(talk.state).toMatchObject({stage: 'waiting', refusal: 'code'});
    expect(server.talks.has(stored.c)).toBe(true);
  });

  test('is gone here and there when it is erased, also when that was asked during a cut', async () => {
    const {talk} = await entered();
    talk.say('secret');
    server.cut();
    await settled();
    talk.erase();
    await clock.pass(5_000);
    expect(server.talks.size).toBe(0);
    expect(talk.state).toMatchObject({stage: 'erased', events: [], line: 'over'});
  });

  test('tells that only the words lead back when its token is no longer known', async () => {
    const {talk} = await entered();
    server.tokens.clear();
    server.cut();
    await clock.pass(5_000);
    expect(talk.state).toMatchObject({stage: 'outside', refusal: 'token'});
    expect(server.talks.size).toBe(1);
  });
});

/** A network that loses, repeats and delays frames, until it is told to be good. */
function badNetwork(inner: OpenTransport, luck: () => number) {
  const network = {isGood: false, transport: undefined as unknown as OpenTransport};
  network.transport = (listener) => {
    const pass = (deliver: () => void) => {
      if (network.isGood) return deliver();
      const chance = luck();
      if (chance < 0.2) return;
      if (chance < 0.4) deliver();
      if (chance < 0.6) clock.after(chance * 3_000, deliver);
      else deliver();
    };
    const carrier = inner({
      opened: () => listener.opened(),
      heard: (data) => pass(() => listener.heard(data)),
      closed: () => listener.closed(),
    });
    return {send: (message) => pass(() => carrier.send(message)), close: () => carrier.close()};
  };
  return network;
}

test('each message arrives once, in one order on both sides, over any network', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.infiniteStream(fc.double({min: 0, max: 0.999, noNaN: true})),
      fc.array(fc.constantFrom('visitor', 'officer', 'cut', 'wait'), {minLength: 5, maxLength: 40}),
      async (stream, steps) => {
        clock = new FakeClock();
        server = new FakeServer();
        const network = badNetwork(server.visitorTransport, () => stream.next().value as number);
        network.isGood = true;
        const {talk, stored} = await entered(network.transport);
        network.isGood = false;
        const said: string[] = [];
        for (const [index, step] of steps.entries()) {
          if (step === 'visitor') talk.say(`v${index}`);
          if (step === 'officer') officerSays(stored, `o${index}`);
          if (step === 'cut') server.cut();
          if (step === 'wait') await clock.pass(1_700);
          if (step === 'visitor' || step === 'officer') said.push(`${step[0]}${index}`);
          await settled();
        }
        network.isGood = true;
        server.cut();
        await clock.pass(60_000);
        expect([...textsOf(talk)].sort()).toEqual([...said].sort());
        expect(textsOf(talk)).toEqual(textsIn(stored));
        expect(talk.state.pending).toEqual([]);
      },
    ),
    {numRuns: 60},
  );
});
