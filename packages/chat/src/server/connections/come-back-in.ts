/** Milliseconds, least and most. */
const RETRY_MS = {least: 1_000, most: 5_000};

/**
 * When a page should come back whose `hello` met a fault: left open, a connection that
 * was never greeted would refuse all that is said on it. At random, so that a crowd
 * does not come at once.
 */
export function comeBackIn(): number {
  return Math.round(RETRY_MS.least + Math.random() * (RETRY_MS.most - RETRY_MS.least));
}
