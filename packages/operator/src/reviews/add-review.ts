import {ReviewersError} from './reviewers-error.js';
import {digestOf} from './checked-facts.js';
import {changedSince, isByTwo} from './review-log.js';

import type {CheckedFacts} from './checked-facts.js';
import type {Review, ReviewLog} from './review-log.js';

/**
 * The log with one more review of the facts as they are now.
 *
 * @param on `YYYY-MM-DD`
 * @throws {ReviewersError} if these are not two people
 */
export function addReview(
  reviews: ReviewLog,
  facts: CheckedFacts,
  by: readonly string[],
  on: string,
): ReviewLog {
  if (!isByTwo(by)) throw new ReviewersError(by);
  return withEntry(reviews, facts, {on, by});
}

/** The log that begins with the facts as they are: nobody has reviewed them by this rule yet. */
export function beginReviews(facts: CheckedFacts, on: string): ReviewLog {
  return withEntry({log: [], facts: {}}, facts, {on, by: [], baseline: true});
}

/** The log as a file: one line for each review and each fact, so that changes are easy to read. */
export function reviewLogText({log, facts}: ReviewLog): string {
  const lines = (all: readonly string[]) => all.map((line) => `    ${line}`).join(',\n');
  const reviews = lines(log.map((review) => JSON.stringify(review)));
  const hashes = lines(Object.entries(facts).map(([id, hash]) => `${JSON.stringify(id)}: "${hash}"`));
  return `{\n  "log": [\n${reviews}\n  ],\n  "facts": {\n${hashes}\n  }\n}\n`;
}

function withEntry(
  reviews: ReviewLog,
  facts: CheckedFacts,
  entry: Pick<Review, 'on' | 'by' | 'baseline'>,
): ReviewLog {
  // The first entry would list everything.
  const changed = entry.baseline ? [] : changedSince(reviews, facts);
  return {log: [...reviews.log, {...entry, changed, digest: digestOf(facts)}], facts};
}
