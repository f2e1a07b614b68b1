import {execFileSync} from 'node:child_process';

import {ROOT} from './paths.js';

/**
 * A number that grows with each publication and is the same for the same
 * sources: `SOURCE_DATE_EPOCH`, else the time of the last commit, in seconds.
 */
export function publicationVersion(): number {
  const given = process.env['SOURCE_DATE_EPOCH'];
  if (given !== undefined) return Number(given);
  try {
    return Number(execFileSync('git', ['log', '-1', '--format=%ct'], {cwd: ROOT, encoding: 'utf8'}));
  } catch {
    // An unpacked archive has no history: its first publication.
    return 0;
  }
}
