import {writeFileSync, mkdtempSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

import {InvalidShapeError} from '@cyber-17/protocol';
import {describe, expect, test} from 'vitest';

import {addReview, beginReviews, reviewLogText} from './add-review.js';
import {checkedFacts, digestOf} from './checked-facts.js';
import {changedSince, readReviewLog, unreviewedFacts} from './review-log.js';
import {ReviewersError} from './reviewers-error.js';

import type {FactsOfBook} from './checked-facts.js';

const BOOK: FactsOfBook = {
  channels: {'3018': {name: 'Young people', what: 'Free.', phone: '3018', verifiedOn: '2026-11-21'}},
  deadlines: {'cnil-72h': {kind: 'law', hours: 72, limit: 'Within 72 hours'}},
  complaints: [{id: 'filed'}, {id: 'otherwise'}],
  csirts: [{name: 'Example centre'}],
};
const TWO = ['Ada Martin', 'Bo Chen'];
const DAY = '2026-11-28';

const facts = checkedFacts(BOOK);
const begun = beginReviews(facts, DAY);
const changedBy = (changes: Partial<FactsOfBook>) => changedSince(begun, checkedFacts({...BOOK, ...changes}));

describe('a fact', () => {
  test('is each contact, deadline, row of complaints and centre, and the order of the rows', () => {
    expect(Object.keys(facts)).toEqual([
      'channels/3018',
      'complaints order',
      'complaints/filed',
      'complaints/otherwise',
      'csirts/Example centre',
      'deadlines/cnil-72h',
    ]);
  });

  test('changes with a number, a length of law, an order; and when it is removed', () => {
    expect(changedBy({channels: {'3018': {phone: '3019'}}})).toEqual(['channels/3018']);
    expect(changedBy({deadlines: {'cnil-72h': {kind: 'law', hours: 48}}})).toEqual(['deadlines/cnil-72h']);
    expect(changedBy({complaints: [{id: 'otherwise'}, {id: 'filed'}]})).toEqual(['complaints order']);
    expect(changedBy({csirts: []})).toEqual(['csirts/Example centre']);
  });

  test('does not change with its words, nor with the day on which it was looked at again', () => {
    const again = {name: 'Children', what: 'Free and anonymous.', phone: '3018', verifiedOn: '2027-05-01'};
    expect(changedBy({channels: {'3018': again}})).toEqual([]);
  });
});

describe('the log of reviews', () => {
  const other = checkedFacts({...BOOK, csirts: []});

  test('begins with the facts as they are, by nobody', () => {
    expect(begun.log).toEqual([{on: DAY, by: [], baseline: true, changed: [], digest: digestOf(facts)}]);
    expect(unreviewedFacts(begun, facts)).toEqual([]);
  });

  test('records who reviewed what, and when', () => {
    const {log} = addReview(begun, other, TWO, '2026-12-01');
    expect(log.at(-1)).toEqual({
      on: '2026-12-01',
      by: TWO,
      changed: ['csirts/Example centre'],
      digest: digestOf(other),
    });
  });

  test('takes no review by one person, however the name is written', () => {
    for (const by of [[], ['Ada Martin'], ['Ada Martin', ' ada  martin '], ['Ada Martin', '']]) {
      expect(() => addReview(begun, other, by, DAY)).toThrow(ReviewersError);
    }
  });

  test('is written and read as the same', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'reviews-')), 'reviews.json');
    const log = addReview(begun, other, TWO, DAY);
    writeFileSync(file, reviewLogText(log));
    expect(readReviewLog(file)).toEqual(log);
    expect(readReviewLog(`${file}.none`)).toEqual({log: [], facts: {}});
    writeFileSync(file, '{"log": [], "facts": {"a": "?"}}');
    expect(() => readReviewLog(file)).toThrow(InvalidShapeError);
  });

  test('vouches for nothing if the facts were written in by hand, or its last entry names one person', () => {
    expect(unreviewedFacts({...begun, facts: other}, other)).toEqual(Object.keys(other));
    const alone = {on: DAY, by: ['Ada Martin'], changed: [], digest: digestOf(other)};
    expect(unreviewedFacts({log: [...begun.log, alone], facts: other}, other)).toEqual(Object.keys(other));
    const again = {...alone, by: [], baseline: true as const};
    expect(unreviewedFacts({log: [...begun.log, again], facts: other}, other)).toEqual(Object.keys(other));
  });
});
