import {InvalidShapeError} from '@cyber-17/protocol';
import {described, either, list, map, text} from '@cyber-17/protocol/read';

import type {Condition} from '../shapes/condition.js';
import type {Reader} from '@cyber-17/protocol/read';

/** Rules that are nested deeper are refused. */
const MAX_DEPTH = 6;
const MAX_KEYS = 40;

const id = text(60);
const values = either(id, list(id, 100));

/** Reads a rule over facts. */
export const readCondition: Reader<Condition> = described(conditionAt(0), (describe) => ({
  type: 'object',
  maxProperties: MAX_KEYS,
  properties: {any: describe(list(readCondition, MAX_KEYS)), not: describe(readCondition)},
  additionalProperties: describe(values),
}));

function conditionAt(depth: number): Reader<Condition> {
  return (value, path) => {
    if (depth > MAX_DEPTH) throw new InvalidShapeError(path, `a rule of at most ${MAX_DEPTH} levels`, value);
    const inner = conditionAt(depth + 1);
    return map<unknown>((each, at) => {
      if (at.endsWith('.any')) return list(inner, MAX_KEYS)(each, at);
      return at.endsWith('.not') ? inner(each, at) : values(each, at);
    }, MAX_KEYS)(value, path) as Condition;
  };
}
