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
  const {any, not, ...wanted} = condition;
  if (any && !any.some((each) => holds(each, facts))) return false;
  if (not && holds(not, facts)) return false;
  return Object.entries(wanted).every(([fact, values]) =>
    [values].flat().some((value) => has(facts, fact, value as string)),
  );
}

function has(facts: Facts, fact: string, value: string): boolean {
  const found = facts[fact];
  return Array.isArray(found) ? found.includes(value) : found === value;
}
