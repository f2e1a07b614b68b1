import {
  MAX_BODY_BYTES,
  MAX_MESSAGE_BYTES,
  MAX_NOTE_BYTES,
  byteLength,
  readFromVisitor,
  readId,
} from '@cyber-17/protocol/chat';
import fc from 'fast-check';
import {describe, expect, test, vi} from 'vitest';

import {backOff} from './back-off.js';
import {fitLines, fitText} from './fit-messages.js';
import {newId} from './new-id.js';
import {charactersOver} from './characters-over.js';
import {speakersOf} from './speakers.js';
import {standingOf} from './standing.js';
import {Transcript} from './transcript.js';

import type {PlacedEvent, TalkEvent} from '@cyber-17/protocol/chat';

const C = newId();
const event = (
  seq: number,
  what: TalkEvent = {type: 'said', text: `text ${seq}`, lang: 'fr'},
): PlacedEvent => ({
  c: C,
  seq,
  by: 'officer',
  id: newId(),
  at: '2026-01-01T00:00:00.000Z',
  what,
});

test('a note fits without the signs that are too many, and not with one of them', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('a', 'é', 'م', '語', '🙂'),
      fc.integer({min: 1, max: 3 * MAX_NOTE_BYTES}),
      (sign, count) => {
        const fitting = count - charactersOver(sign.repeat(count));
        expect(byteLength(sign.repeat(fitting))).toBeLessThanOrEqual(MAX_NOTE_BYTES);
        if (fitting < count) expect(byteLength(sign.repeat(fitting + 1))).toBeGreaterThan(MAX_NOTE_BYTES);
      },
    ),
    {numRuns: 200},
  );
});

test('a message is of the officer who was there when it was said', () => {
  const said = (text: string): TalkEvent => ({type: 'said', text, lang: 'fr'});
  const what: readonly TalkEvent[] = [
    said('nobody yet'),
    {type: 'joined', name: 'A. Martin'},
    said('one'),
    {type: 'transferred', name: 'B. Durand'},
    said('two'),
    {type: 'closed', category: 'advised'},
  ];
  const speakers = speakersOf(what.map((each, index) => event(index + 1, each)));
  expect([1, 3, 5].map((seq) => speakers.get(seq))).toEqual([undefined, 'A. Martin', 'B. Durand']);
});

describe('a transcript', () => {
  test('has each event once and in order, however they arrive', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({min: 1, max: 30})), (seqs) => {
        const transcript = new Transcript();
        for (const seq of seqs) transcript.add(event(seq));
        const expected = [...new Set(seqs)].sort((a, b) => a - b);
        expect(transcript.events.map(({seq}) => seq)).toEqual(expected);
      }),
    );
  });

  test('asks for everything after its first hole', () => {
    const transcript = new Transcript();
    for (const seq of [1, 2, 4]) transcript.add(event(seq));
    expect(transcript.after).toBe(2);
    transcript.add(event(3));
    expect(transcript.after).toBe(4);
  });
});

test('a text is cut into parts that the server takes, and nothing of it is lost', () => {
  fc.assert(
    fc.property(fc.string({unit: 'grapheme', minLength: 1, maxLength: 9_000}), (text) => {
      const parts = fitText(text);
      for (const part of parts) {
        expect(byteLength(part)).toBeLessThanOrEqual(MAX_BODY_BYTES);
        const message = {type: 'say', id: newId(), c: C, text: part, lang: 'ar'};
        expect(byteLength(JSON.stringify(message))).toBeLessThanOrEqual(MAX_MESSAGE_BYTES);
        expect(readFromVisitor(message)).toBeDefined();
      }
      expect(parts.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
    }),
    {numRuns: 60},
  );
});

test('a long word without any space is cut too', () => {
  expect(fitText('é'.repeat(4_000)).length).toBeGreaterThan(1);
});

test.each(['a', 'mot ', '<>"\\'])('no part of a long text is measured more than twice: %s', (piece) => {
  const text = piece.repeat(20_000 / piece.length);
  const measure = vi.spyOn(JSON, 'stringify');
  expect(fitText(text).length).toBeGreaterThan(5);
  const measured = measure.mock.calls.reduce((sum, [value]) => sum + String(value).length, 0);
  measure.mockRestore();
  expect(measured).toBeLessThanOrEqual(2 * text.length);
});

test('the lines of a case go in parts, all of them and in order', () => {
  const lines = Array.from({length: 40}, (_, index) => ({label: `l${index}`, value: 'م'.repeat(1_000)}));
  const parts = fitLines(lines);
  expect(parts.flat()).toEqual(lines);
  for (const part of parts) {
    const message = {type: 'tell', lines: part};
    expect(byteLength(JSON.stringify(message))).toBeLessThanOrEqual(MAX_MESSAGE_BYTES);
  }
});

test('an id is one that the server reads', () => {
  for (let count = 0; count < 50; count++) expect(readId(newId(), 'id')).toMatch(/-4/);
});

test('the wait between attempts never passes half a minute', () => {
  fc.assert(
    fc.property(fc.nat(), fc.double({min: 0, max: 0.999, noNaN: true}), (failures, chance) => {
      expect(backOff(failures, chance)).toBeLessThanOrEqual(30_000);
      expect(backOff(failures, chance)).toBeGreaterThanOrEqual(250);
    }),
  );
});

describe('how far a talk is', () => {
  const stages = (...events: readonly TalkEvent[]) =>
    standingOf(events.map((what, index) => event(index + 1, what)));

  test('follows those who come and go', () => {
    expect(stages()).toMatchObject({stage: 'waiting', isReturned: false});
    expect(stages({type: 'joined', name: 'A. Martin'})).toMatchObject({
      stage: 'talking',
      officer: 'A. Martin',
    });
    const returned = stages({type: 'joined', name: 'A. Martin'}, {type: 'returned', reason: 'gone'});
    expect(returned).toMatchObject({stage: 'waiting', isReturned: true});
    expect(returned.officer).toBeUndefined();
    expect(stages({type: 'joined', name: 'A'}, {type: 'closed', category: 'advised'}).stage).toBe('ended');
    expect(stages({type: 'left'}).stage).toBe('ended');
  });

  test('knows what a card was answered', () => {
    const {answers} = stages({type: 'asked', card: 'alone'}, {type: 'answered', card: 1, value: 'yes'});
    expect(answers.get(1)).toBe('yes');
  });
});
