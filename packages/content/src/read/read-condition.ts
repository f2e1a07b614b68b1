import {InvalidShapeError} from '@cyber-17/protocol';
import {either, list, map, text} from '@cyber-17/protocol/read';

import type {Condition} from '../shapes/condition.js';
import type {Reader} from '@cyber-17/protocol/read';

/** A rule may be nested this deep; one that an attacker nests deeper is refused. */
const DEEPEST = 6;

const id = text(60);

/**
 * Reads a rule over facts.
 *
 * @throws {InvalidShapeError} when it is none, or is nested too deep.
 */
export function readCondition(depth = 0): Reader<Condition> {
  return (value, path) => {
    if (depth > DEEPEST) throw new InvalidShapeError(path, `a rule of at most ${DEEPEST} levels`, value);
    const inner = readCondition(depth + 1);
    const names = either(id, list(id, 100));
    return map<unknown>((each, at) => {
      if (at.endsWith('.any')) return list(inner, 40)(each, at);
      return at.endsWith('.not') ? inner(each, at) : names(each, at);
    }, 40)(value, path) as Condition;
  };
}
