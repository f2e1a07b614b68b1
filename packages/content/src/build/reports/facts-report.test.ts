import {expect, test} from 'vitest';

import {readSource} from '../source/read-source.js';
import {fixture} from '../testing/fixture.js';
import {factsTable, reportFacts} from './facts-report.js';
import {lawFacts} from './law-facts.js';

const TODAY = new Date('2026-11-22T00:00:00Z');
const LAW = lawFacts(
  '| `cpp` | Any station takes a complaint | <https://law.example/> | 2019 | confirmed |\n',
);

const notesOf = (changes: Parameters<typeof fixture>[0], today = TODAY) =>
  reportFacts(readSource(fixture(changes)).source!, LAW, today);
const whyOf = (changes: Parameters<typeof fixture>[0], today = TODAY) =>
  notesOf(changes, today).map(({id, why}) => [id, why]);

test('a fact checked recently is not reported', () => {
  expect(whyOf({})).toEqual([]);
});

test('a contact that nobody confirmed is reported', () => {
  expect(whyOf({'channels/bank.yaml': ['confidence: confirmed', 'confidence: unconfirmed']})).toEqual([
    ['bank', 'unconfirmed'],
  ]);
});

test('a contact, a centre, a deadline, a row of complaints and a law checked too long ago are reported', () => {
  const old: readonly [string, string] = ['2026-11-21', '2026-05-21'];
  expect(whyOf({'channels/bank.yaml': old})).toEqual([['bank', 'stale']]);
  expect(whyOf({'csirts.yaml': old})).toEqual([['Centre d’exemple', 'stale']]);
  expect(whyOf({'deadlines.yaml': old})).toEqual([['recall', 'stale']]);
  expect(whyOf({'checked.yaml': ['complaints: 2026-11-21', 'complaints: 2026-05-21']})).toEqual([
    ['otherwise', 'stale'],
  ]);
  expect(whyOf({'checked.yaml': ['law: 2026-11-21', 'law: 2026-05-21']})).toEqual([['cpp', 'stale']]);
});

test('a day of its own holds over the day of the whole table', () => {
  const table = 'complaints: 2026-05-21\nlaw: 2026-05-21\nfacts: {cpp: 2026-11-21}\n';
  const row: readonly [string, string] = ['source: LAW cpp', 'source: LAW cpp, verifiedOn: 2026-11-21'];
  expect(whyOf({'checked.yaml': table, 'complaints.yaml': row})).toEqual([]);
});

test('six months later everything is reported, as a table with what it says, its source and its day', () => {
  const notes = notesOf({}, new Date('2027-05-22T00:00:00Z'));
  expect(notes.map(({id}) => id)).toEqual(['bank', 'Centre d’exemple', 'recall', 'otherwise', 'cpp']);
  const table = factsTable(notes).split('\n');
  expect(table).toHaveLength(2 + notes.length);
  expect(table).toContain(
    '| 2026-11-21 | packages/content/data/deadlines.yaml | recall | Tout de suite | LAW recall |',
  );
  expect(table).toContain(
    '| 2026-11-21 | docs/sources.md | cpp | Any station takes a complaint | <https://law.example/> |',
  );
});
