import {patternOf} from '../defence.js';

import type {NamedTest} from '../defence.js';
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

/** Why a test proves nothing: with every defence in place it is not green; `undefined` when it is. */
export function redAnyway({results, output}: TestRun, test: NamedTest): string | undefined {
  const name = new RegExp(patternOf(test));
  const own = results.filter((each) => name.test(each.name.replaceAll(' > ', ' ')));
  if (own.length === 0) return `No such test ran.\n${output.slice(-2_000)}`;
  const failed = own.find(({passed}) => !passed);
  return failed && `Red with every defence in place: ${failed.reason}`;
}
