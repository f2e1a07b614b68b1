import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

import {MissingTreeError} from '@cyber-17/api';
import {readEnvelope, readPublication} from '@cyber-17/protocol';

import {UnreviewedFactsError} from '../reviews/unreviewed-facts-error.js';
import {checkedFacts} from '../reviews/checked-facts.js';
import {readReviewLog, unreviewedFacts} from '../reviews/review-log.js';
import {DevelopmentKeyError} from './development-key-error.js';
import {isDevelopmentKey, isProduction} from './production.js';
import {publicHalfOf} from './public-half.js';
import {signPublication} from './sign-publication.js';
import {UnlistedKeyError} from './unlisted-key-error.js';

import type {OperatorConfiguration} from '../operator.js';
import type {FactsOfBook} from '../reviews/checked-facts.js';
import type {SigningKey} from './signing-key.js';
import type {Publication} from '@cyber-17/protocol';

/** How long a publication is valid by default. */
export const VALID_DAYS = 90;

const DAY = 86_400_000;

/** Options for signing a tree. */
export interface Signing {
  readonly key: SigningKey;
  readonly operator: Pick<OperatorConfiguration, 'keys'>;
  readonly validDays?: number;
  readonly environment?: NodeJS.ProcessEnv;
  /** The log of reviews; by default that of this repository. */
  readonly reviews?: string;
}

/**
 * Signs the index of a built tree in place, whether or not it was signed before. It is
 * the only file of a build that differs every time: ECDSA uses a random number for
 * each signature.
 *
 * @returns the end of its validity
 * @throws {MissingTreeError} if there is no tree
 * @throws {DevelopmentKeyError} if visitors would trust a key that everyone has
 * @throws {UnlistedKeyError} if widgets do not know the key
 * @throws {UnreviewedFactsError} if facts changed that two people have not reviewed; development needs no review
 */
export function signTree(folder: string, signing: Signing): Date {
  const {key, operator, validDays = VALID_DAYS, environment = process.env, reviews} = signing;
  if (isProduction(environment) && isDevelopmentKey(key.id)) throw new DevelopmentKeyError([key.id]);
  const publicKey = publicHalfOf(key.key);
  if (!operator.keys.some((each) => each.id === key.id && each.publicKey === publicKey)) {
    throw new UnlistedKeyError(
      key.id,
      operator.keys.map(({id}) => id),
    );
  }
  const file = join(folder, 'v1/index.json');
  if (!existsSync(file)) throw new MissingTreeError(folder);
  const {payload} = readEnvelope(JSON.parse(readFileSync(file, 'utf8')), 'index');
  const publication = readPublication(JSON.parse(payload), 'payload');
  // defence: two-reviewers
  if (!isDevelopmentKey(key.id)) demandReview(folder, publication, reviews);
  const until = new Date(Date.now() + validDays * DAY);
  const envelope = signPublication(publication, until, key);
  writeFileSync(file, JSON.stringify(envelope));
  return until;
}

/** The book whose facts count. Facts are the same in every language. */
const BOOK = 'fr/advice.json';

/** The facts are read from the tree: what is signed is what was reviewed. */
function demandReview(folder: string, {files}: Publication, reviews: string | undefined): void {
  const path = join(folder, 'v1', files[BOOK]?.path ?? BOOK);
  if (!existsSync(path)) throw new MissingTreeError(folder);
  const facts = checkedFacts(JSON.parse(readFileSync(path, 'utf8')) as FactsOfBook);
  const changed = unreviewedFacts(readReviewLog(reviews), facts);
  if (changed.length > 0) throw new UnreviewedFactsError(changed);
}
