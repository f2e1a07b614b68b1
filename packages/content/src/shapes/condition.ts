import type {Facts} from './facts.js';

/**
 * A rule over facts, as data.
 *
 * Every key but `any` and `not` is the id of a fact; the fact must be one of
 * the values named (a set fact: must hold one of them). All keys must hold.
 * `audience`, `stage`, `threat` and `class` can be asked like facts.
 */
export interface Condition {
  readonly any?: readonly Condition[];
  readonly not?: Condition;
  readonly [fact: string]: string | readonly string[] | readonly Condition[] | Condition | undefined;
}

/** Whether `condition` holds over `facts`. No condition always holds. */
export function holds(condition: Condition | undefined, facts: Facts): boolean {
  if (!condition) return true;
  // Asked some thousand times for a plan: makes no object on the way.
  return Object.keys(condition).every((key) => {
    const wanted = condition[key];
    if (wanted === undefined) return true;
    if (key === 'any') return (wanted as readonly Condition[]).some((each) => holds(each, facts));
    if (key === 'not') return !holds(wanted as Condition, facts);
    return typeof wanted === 'string'
      ? has(facts, key, wanted)
      : (wanted as readonly string[]).some((value) => has(facts, key, value));
  });
}

function has(facts: Facts, fact: string, value: string): boolean {
  const found = facts[fact];
  return Array.isArray(found) ? found.includes(value) : found === value;
}
