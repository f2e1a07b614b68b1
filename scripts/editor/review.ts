import {writeFileSync} from 'node:fs';

import {
  REVIEWS,
  addReview,
  beginReviews,
  changedSince,
  checkedFacts,
  readReviewLog,
  reviewLogText,
} from '@cyber-17/operator/reviews';

import type {FactsOfBook} from '@cyber-17/operator/reviews';

/**
 * Says which facts changed since the last review; with two names, records that
 * these people have compared them with their sources.
 */
export function review(book: FactsOfBook, names: readonly string[]): void {
  const facts = checkedFacts(book);
  const reviews = readReviewLog();
  const today = new Date().toISOString().slice(0, 10);
  if (reviews.log.length === 0) {
    writeFileSync(REVIEWS, reviewLogText(beginReviews(facts, today)));
    console.log(`The log begins with the ${Object.keys(facts).length} facts as they are: ${REVIEWS}`);
    return;
  }
  const changed = changedSince(reviews, facts);
  console.log(`${changed.length} facts changed since ${reviews.log.at(-1)!.on}:`);
  for (const id of changed) console.log(`  ${id}`);
  if (names.length === 0) return;
  writeFileSync(REVIEWS, reviewLogText(addReview(reviews, facts, names, today)));
  console.log(`Recorded as reviewed by ${names.join(' and ')}. Commit ${REVIEWS}.`);
}
