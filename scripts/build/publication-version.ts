import {commitTime} from './commit-time.js';

/**
 * A number that grows with each publication and is the same for the same
 * sources: `SOURCE_DATE_EPOCH`, else the time of the last commit, in seconds.
 */
export function publicationVersion(): number {
  const given = process.env['SOURCE_DATE_EPOCH'];
  return given === undefined ? commitTime() : Number(given);
}
