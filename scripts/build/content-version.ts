import {commitTime} from './commit-time.js';
import {publicationVersion} from './publication-version.js';

/**
 * The floor that is compiled into the code: no publication of these sources or
 * of later ones is below it. It is the time of the last change to the data, and
 * not of the last commit, so that code whose data did not change stays the same
 * to the byte.
 */
export function contentVersion(): number {
  return Math.min(commitTime('packages/content/data'), publicationVersion()); // defence: reproducible
}
