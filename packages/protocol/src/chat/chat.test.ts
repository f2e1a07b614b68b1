import fc from 'fast-check';
import {describe, expect, test} from 'vitest';

import {CARDS, CARD_NAMES, isAnswerOf} from './card.js';
import {EVENT_KINDS, readPlacedEvent} from './event.js';
import {readFromOfficer} from './from-officer.js';
import {readFromVisitor} from './from-visitor.js';
import {byteLength} from './ids.js';
import {MAX_BODY_BYTES, MAX_MESSAGE_BYTES} from './limits.js';
import {readPollRequest} from './poll.js';
import {readToOfficer} from './to-officer.js';
import {readToVisitor} from './to-visitor.js';

const id = '018f3c1e-0000-7000-8000-000000000001';
const c = '018f3c1e-0000-7000-8000-000000000002';
const at = '2026-11-28T12:00:00.000Z';

const fromVisitor = [
  {type: 'hello', v: 1, lang: 'fr'},
  {type: 'hello', v: 1, lang: 'ar', token: 'a'.repeat(43), after: {c, seq: 3}},
  {type: 'hello', v: 1, lang: 'en', code: 'abaisser abandon abdiquer abeille abolir aborder'},
  {type: 'tell', lines: [{label: 'Situation', value: 'Faux conseiller'}]},
  {type: 'enter', urgency: {danger: true, gravity: 'danger', harmBy: '2026-11-28T12:00:00Z'}, later: true},
  {type: 'say', id, c, text: 'Bonjour', lang: 'fr'},
  {type: 'answer', id, c, card: 4, value: 'yes'},
  {type: 'answer', id, c, card: 4, value: {place: '3 rue du Port, Rennes', phone: '06 12 34 56 78'}},
  {type: 'seen', c, seq: 4},
  {type: 'typing', c},
  {type: 'ping', n: 1},
  {type: 'erase', c},
  {type: 'leave', id, c},
];
const fromOfficer = [
  {type: 'hello', v: 1, after: [{c, seq: 3}]},
  {type: 'ready', is: true},
  {type: 'take', id},
  {type: 'take', id, c},
  {type: 'transfer', id, c, to: id, note: 'Parle anglais'},
  {type: 'note', id, c, text: 'Rappeler la banque'},
  {type: 'ask', id, c, card: 'money-sent'},
  {type: 'alert', id, c},
  {type: 'propose', id, c, brigade: 'Brigade de Rennes', times: [at]},
  {type: 'close', id, c, category: 'advised'},
  {type: 'log', before: 12},
];

describe('messages of the chat', () => {
  test.each(fromVisitor)('are read from a visitor: $type', (message) => {
    expect(readFromVisitor(message)).toEqual(message);
  });

  test.each(fromOfficer)('are read from the console: $type', (message) => {
    expect(readFromOfficer(message)).toEqual(message);
  });

  test('of the console are not read from a visitor', () => {
    const own = fromOfficer.filter(({type}) => type !== 'hello');
    expect(own.map(readFromVisitor).filter(Boolean)).toEqual([]);
  });

  test('are read by the page', () => {
    for (const message of [
      {type: 'queue', c, place: 2, ahead: 1, minutes: 4},
      {type: 'said', id, c, seq: 1, at},
      {type: 'event', c, seq: 1, by: 'officer', id, at, what: {type: 'joined', name: 'Camille'}},
      {type: 'bye', reason: 'stopping', retryIn: 2_000},
      {type: 'code', c, words: 'abaisser abandon abdiquer abeille abolir éclair'},
      {type: 'unavailable', reason: 'closed'},
    ]) {
      expect(readToVisitor(message)).toEqual(message);
    }
  });

  test('are read by the console, but none of them by the page of a visitor', () => {
    const urgency = {danger: false, gravity: 'grave'};
    for (const message of [
      {
        type: 'waiting',
        version: 1,
        waiting: [{c, lang: 'fr', urgency, enteredAt: at, later: false, returned: true}],
      },
      {type: 'case', c, lines: [{label: 'a', value: 'b'}]},
      {type: 'log', entries: [{n: 1, at, officer: 'Camille', c, what: 'read'}]},
      {type: 'storing', is: false},
    ]) {
      expect(readToOfficer(message)).toEqual(message);
      expect(readToVisitor(message)).toBeUndefined();
    }
  });

  test('never throw and never invent, whatever arrives', () => {
    const readers = [readFromVisitor, readFromOfficer, readToVisitor, readToOfficer];
    fc.assert(
      fc.property(fc.anything(), (data) => {
        for (const read of readers) expect(read(data)).toBeUndefined();
      }),
      {numRuns: 2_000},
    );
  });

  test('with one field spoilt are refused or keep their bounds', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...fromVisitor, ...fromOfficer),
        fc.anything(),
        fc.nat(),
        (message, spoilt, index) => {
          const keys = Object.keys(message).filter((key) => key !== 'type');
          const key = keys[index % keys.length]!;
          for (const read of [readFromVisitor, readFromOfficer]) {
            const result = read({...message, [key]: spoilt}) as Record<string, unknown> | undefined;
            // What is read again is the same: nothing outside the shape came through.
            if (result) expect(read(result)).toEqual(result);
          }
        },
      ),
      {numRuns: 2_000},
    );
  });
});

describe('a text', () => {
  const say = (text: string) => readFromVisitor({type: 'say', id, c, text, lang: 'fr'});

  test('is bounded in bytes, not in characters', () => {
    expect(say('a'.repeat(MAX_BODY_BYTES))).toBeDefined();
    expect(say('é'.repeat(MAX_BODY_BYTES / 2 + 1))).toBeUndefined();
  });

  test('at its longest fits into one message', () => {
    const longest = JSON.stringify(say('é'.repeat(MAX_BODY_BYTES / 2)));
    expect(byteLength(longest)).toBeLessThan(MAX_MESSAGE_BYTES);
  });

  test('is not blank', () => expect(say(' \n\t')).toBeUndefined());

  test('has as many bytes as an encoder writes', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), (text) => {
        expect(byteLength(text)).toBe(new TextEncoder().encode(text).length);
      }),
    );
  });
});

describe('a moment that no calendar has', () => {
  const enter = (harmBy: string) =>
    readFromVisitor({type: 'enter', urgency: {danger: false, gravity: 'grave', harmBy}});
  const propose = (time: string) => readFromOfficer({type: 'propose', id, c, brigade: 'Lyon', times: [time]});

  test.each(['2026-02-31T09:30:00', '2026-04-31T09:30:00', '2027-02-29T09:30:00'])(
    'is refused: %s',
    (day) => {
      expect(enter(`${day}Z`)).toBeUndefined();
      expect(propose(`${day}.000Z`)).toBeUndefined();
    },
  );

  test.each(['2026-99-01T09:30:00', '2026-01-01T24:00:00'])('is not proposed: %s', (day) => {
    expect(propose(`${day}.000Z`)).toBeUndefined();
  });

  test('is not the 29 February of a leap year', () => {
    expect(enter('2028-02-29T09:30:00Z')).toBeDefined();
    expect(propose('2028-02-29T23:59:59.999Z')).toBeDefined();
  });
});

describe('an event', () => {
  const event = (what: unknown) => readPlacedEvent({c, seq: 1, by: 'service', id, at, what}, 'event');

  test('of a kind that is not known yet keeps its place', () => {
    expect(event({type: 'sung', tune: 'la'})).toEqual({
      c,
      seq: 1,
      by: 'service',
      id,
      at,
      what: {type: 'unknown'},
    });
  });

  test('of a known kind must have its fields', () => {
    for (const type of EVENT_KINDS.filter((kind) => kind !== 'alerted' && kind !== 'left')) {
      expect(() => event({type})).toThrow();
    }
  });
});

describe('a card', () => {
  test('takes its own buttons only', () => {
    for (const card of CARD_NAMES) {
      for (const answer of CARDS[card]) expect(isAnswerOf(card, answer)).toBe(true);
      expect(isAnswerOf(card, 'perhaps')).toBe(false);
      expect(isAnswerOf(card, {place: 'a', phone: '17'})).toBe(false);
    }
  });
});

test('a poll carries at most twenty messages', () => {
  expect(readPollRequest({messages: Array(20).fill({})}, 'poll').messages).toHaveLength(20);
  expect(() => readPollRequest({messages: Array(21).fill({})}, 'poll')).toThrow();
});
