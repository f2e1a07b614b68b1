import {AUDIENCES} from '@cyber-17/protocol/audience';

import type {Condition} from '../../shapes/condition.js';
import type {Audience} from '@cyber-17/protocol';

/**
 * What is left of a condition if only some facts can be known: `true` if it
 * always holds, `false` if it never does.
 *
 * @param served the audiences that it is asked of; all of them unless said
 */
export function simplify(
  condition: Condition | undefined,
  isKnown: (fact: string) => boolean,
  served: readonly Audience[] = AUDIENCES,
): Condition | boolean {
  const {any, not, ...wanted} = condition ?? {};
  // A fact that no answer established has no value, so a rule that needs one does not hold.
  if (!Object.keys(wanted).every(isKnown)) return false;
  const left: Record<string, unknown> = {...wanted};
  if (wanted['audience']) {
    const asked = [wanted['audience']].flat() as readonly unknown[];
    if (!served.some((audience) => asked.includes(audience))) return false;
    if (served.every((audience) => asked.includes(audience))) delete left['audience'];
  }
  if (any) {
    const some = any.map((each) => simplify(each, isKnown, served)).filter((each) => each !== false);
    if (some.length === 0) return false;
    if (!some.includes(true)) left['any'] = some;
  }
  if (not) {
    const never = simplify(not, isKnown, served);
    if (never === true) return false;
    if (never !== false) left['not'] = never;
  }
  return Object.keys(left).length === 0 ? true : (left as Condition);
}
