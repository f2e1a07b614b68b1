import {expect, test} from 'vitest';

import {readSource} from '../source/read-source.js';
import {fixture} from '../testing/fixture.js';
import {reportContacts} from './contacts-report.js';

const TODAY = new Date('2026-11-22T00:00:00Z');

const notesOf = (changes: Parameters<typeof fixture>[0]) =>
  reportContacts(readSource(fixture(changes)).source!, TODAY).map(({channel, why}) => [channel, why]);

test('a contact confirmed recently is not reported', () => {
  expect(notesOf({})).toEqual([]);
});

test('a contact that nobody confirmed is reported', () => {
  expect(notesOf({'channels/bank.yaml': ['confidence: confirmed', 'confidence: unconfirmed']})).toEqual([
    ['bank', 'unconfirmed'],
  ]);
});

test('a contact confirmed too long ago is reported', () => {
  expect(notesOf({'channels/bank.yaml': ['verifiedOn: 2026-11-21', 'verifiedOn: 2026-01-01']})).toEqual([
    ['bank', 'stale'],
  ]);
});
