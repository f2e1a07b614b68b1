export {addReview, beginReviews, reviewLogText} from './add-review.js';
export {checkedFacts, type CheckedFacts, type FactsOfBook} from './checked-facts.js';
export {
  REVIEWS,
  changedSince,
  readReviewLog,
  unreviewedFacts,
  type Review,
  type ReviewLog,
} from './review-log.js';
export {ReviewersError} from './reviewers-error.js';
export {UnreviewedFactsError} from './unreviewed-facts-error.js';
