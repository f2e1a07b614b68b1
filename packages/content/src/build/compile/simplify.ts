import type {Condition} from '../../shapes/condition.js';

/**
 * What is left of a condition if only some facts can be known: `true` if it
 * always holds, `false` if it never does.
 */
export function simplify(
  condition: Condition | undefined,
  isKnown: (fact: string) => boolean,
): Condition | boolean {
  const {any, not, ...wanted} = condition ?? {};
  // A fact that no answer established has no value, so a rule that needs one does not hold.
  if (!Object.keys(wanted).every(isKnown)) return false;
  const left: Record<string, unknown> = {...wanted};
  if (any) {
    const some = any.map((each) => simplify(each, isKnown)).filter((each) => each !== false);
    if (some.length === 0) return false;
    if (!some.includes(true)) left['any'] = some;
  }
  if (not) {
    const never = simplify(not, isKnown);
    if (never === true) return false;
    if (never !== false) left['not'] = never;
  }
  return Object.keys(left).length === 0 ? true : (left as Condition);
}
