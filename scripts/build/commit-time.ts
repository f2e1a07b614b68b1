import {execFileSync} from 'node:child_process';

import {ROOT} from './paths.js';

/** The time of the last commit, or of the last one that changed a path, in seconds; 0 without a history. */
export function commitTime(path = '.'): number {
  try {
    const arguments_ = ['log', '-1', '--format=%ct', '--', path];
    return Number(
      execFileSync('git', arguments_, {cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore']}),
    );
  } catch {
    // An unpacked archive has no history: its first publication.
    return 0;
  }
}
