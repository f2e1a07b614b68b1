import {patternOf} from '../defences/defence.js';

import type {NamedTest} from '../defences/defence.js';
import type {TestRun} from './run-tests.js';

/** What the removal of a defence showed. */
export interface Verdict {
  readonly kind: 'fails without it' | 'SURVIVES' | 'ERROR';
  readonly reason?: string;
}

/** How an edit shows that breaks the code, or the machinery under a test: neither is a test that fails. */
const ACCIDENT =
  /^(?:ReferenceError|SyntaxError|TimeoutError|ProtocolError|TargetCloseError)|timed out|net::|fetch failed/;

/** Judges a run without a defence: the test must run, and fail by what it finds. */
export function verdictOf({results, output}: TestRun): Verdict {
  const failed = results.filter(({passed}) => !passed);
  const accident = failed.find(({reason}) => ACCIDENT.test(reason ?? ''));
  if (results.length === 0) return {kind: 'ERROR', reason: `No test ran.\n${output.slice(-2_000)}`};
  if (accident) return {kind: 'ERROR', reason: `Failed by accident: ${accident.reason}`};
  const [first] = failed;
  return first ? {kind: 'fails without it', reason: first.reason!} : {kind: 'SURVIVES'};
}

/** Why a run with every defence in place proves nothing; `undefined` when it is green and whole. */
export function unprovenBy({results, output}: TestRun, tests: readonly NamedTest[]): string | undefined {
  const failed = results.filter(({passed}) => !passed).map(({name, reason}) => `${name}: ${reason}`);
  const absent = tests
    .filter(
      (test) => !results.some(({name}) => new RegExp(patternOf(test)).test(name.replaceAll(' > ', ' '))),
    )
    .map(({file, titles}) => `Not run: ${file} › ${titles.join(' … ')}`);
  if (failed.length + absent.length === 0) return undefined;
  return [...failed, ...absent, ...(absent.length > 0 ? [output.slice(-2_000)] : [])].join('\n');
}
