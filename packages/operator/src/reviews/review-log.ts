import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

import {exactly, list, map, optional, shape, text} from '@cyber-17/protocol/read';

import {ROOT} from '../root.js';
import {digestOf} from './checked-facts.js';

import type {CheckedFacts} from './checked-facts.js';
import type {Reader} from '@cyber-17/protocol/read';

/** Two people have compared what changed with its sources. */
export interface Review {
  /** `YYYY-MM-DD`. */
  readonly on: string;
  /** Their names; nobody in the first entry, which records where the log begins. */
  readonly by: readonly string[];
  readonly baseline?: true;
  /** The facts that were added, changed or removed since the entry before. */
  readonly changed: readonly string[];
  /** Over all facts as they were then. */
  readonly digest: string;
}

/** The reviews so far, and each fact as it was at the last one. */
export interface ReviewLog {
  readonly log: readonly Review[];
  readonly facts: CheckedFacts;
}

/** Where the log of this repository is. */
export const REVIEWS = join(ROOT, 'reviews.json');

const readLog: Reader<ReviewLog> = shape<ReviewLog>({
  log: list(
    shape<Review>({
      on: text(10, /^\d{4}-\d\d-\d\d$/),
      by: list(text(100), 10),
      baseline: optional(exactly(true)) as Reader<true>,
      changed: list(text(200), 2_000),
      digest: text(64, /^[0-9a-f]{64}$/),
    }),
  ),
  facts: map(text(12, /^[0-9a-f]{12}$/), 5_000),
});

/** Reads a log; one that does not exist is empty. */
export function readReviewLog(file: string = REVIEWS): ReviewLog {
  return existsSync(file) ? readLog(JSON.parse(readFileSync(file, 'utf8')), file) : {log: [], facts: {}};
}

/** The facts that were added, changed or removed since the last review. */
export function changedSince({facts: before}: ReviewLog, facts: CheckedFacts): readonly string[] {
  const ids = new Set([...Object.keys(before), ...Object.keys(facts)]);
  return [...ids].filter((id) => before[id] !== facts[id]).sort();
}

/**
 * What keeps facts from being published: those that changed since the last
 * review, or the whole log if its last entry does not vouch for what it lists.
 */
export function unreviewedFacts(reviews: ReviewLog, facts: CheckedFacts): readonly string[] {
  const changed = changedSince(reviews, facts);
  const last = reviews.log.at(-1);
  const isSigned = last !== undefined && (isBaseline(reviews, last) || isByTwo(last.by));
  const isOfThese = last?.digest === digestOf(reviews.facts);
  return changed.length > 0 || (isSigned && isOfThese) ? changed : Object.keys(facts);
}

/** Whether at least two different people are named. */
export function isByTwo(names: readonly string[]): boolean {
  const people = new Set(
    names.map((name) => name.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase()),
  );
  people.delete('');
  return people.size >= 2;
}

/** Only the first entry may name nobody. */
function isBaseline({log}: ReviewLog, review: Review): boolean {
  return review.baseline === true && log[0] === review;
}
