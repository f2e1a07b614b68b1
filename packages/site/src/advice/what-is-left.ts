import {holds} from '@cyber-17/content';

import type {Condition, Facts} from '@cyber-17/content';

/**
 * What is left of a condition when some facts are known and the others may be
 * anything: `true` if it holds in any case, `false` if in none.
 */
export function whatIsLeft(condition: Condition | undefined, known: Facts): Condition | boolean {
  const {any, not, ...wanted} = condition ?? {};
  const left: Record<string, unknown> = {};
  for (const [fact, values] of Object.entries(wanted)) {
    if (known[fact] === undefined) left[fact] = values;
    else if (!holds({[fact]: values}, known)) return false;
  }
  if (any) {
    const some = any.map((each) => whatIsLeft(each, known)).filter((each) => each !== false);
    if (some.length === 0) return false;
    if (!some.includes(true)) left['any'] = some;
  }
  if (not) {
    const never = whatIsLeft(not, known);
    if (never === true) return false;
    if (never !== false) left['not'] = never;
  }
  return Object.keys(left).length === 0 ? true : (left as Condition);
}
