// Small readers, and ways to combine them. Each also has a JSON Schema: see `describe.ts`.
//
// Written by hand and not taken from a library: a host page may have polluted
// `Object.prototype`, and what visitors download is counted (ADR 16).

import {described} from '#describe';

import {InvalidShapeError} from './invalid-shape-error.js';

import type {Reader} from './reader.js';

export {described} from '#describe';
export type {Reader} from './reader.js';

/** The largest number of entries that a list or a map from outside may have, unless stated. */
const MAX_ENTRIES = 10_000;

/** Reads a string of at most `maxLength` UTF-16 units that matches a pattern, if one is given. */
export function text(maxLength: number, pattern?: RegExp): Reader<string> {
  return described(
    (value, path) => {
      // defence: text-length
      if (typeof value !== 'string' || value.length > maxLength) {
        throw new InvalidShapeError(path, `a string of at most ${maxLength}`, value);
      }
      if (pattern && !pattern.test(value)) {
        throw new InvalidShapeError(path, `a string like ${pattern}`, value);
      }
      return value;
    },
    () => ({type: 'string', maxLength, ...(pattern && {pattern: pattern.source.replaceAll('\\/', '/')})}),
  );
}

/** Reads an integer between two bounds, both allowed. */
export function whole(minimum: number, maximum: number): Reader<number> {
  return described(
    (value, path) => {
      if (!Number.isInteger(value) || (value as number) < minimum || (value as number) > maximum) {
        throw new InvalidShapeError(path, `a whole number from ${minimum} to ${maximum}`, value);
      }
      return value as number;
    },
    () => ({type: 'integer', minimum, maximum}),
  );
}

/** Reads `true` or `false`. */
export const flag: Reader<boolean> = described(
  (value, path) => {
    if (typeof value !== 'boolean') throw new InvalidShapeError(path, 'a boolean', value);
    return value;
  },
  () => ({type: 'boolean'}),
);

/** Reads one of a closed list of strings. */
export function oneOf<const T extends string>(values: readonly T[]): Reader<T> {
  return described(
    (value, path) => {
      if (!values.includes(value as T)) {
        throw new InvalidShapeError(path, `one of ${values.join(', ')}`, value);
      }
      return value as T;
    },
    () => ({type: 'string', enum: values}),
  );
}

/** Reads one value and no other. */
export function exactly<const T extends string | number | boolean>(expected: T): Reader<T> {
  return described(
    (value, path) => {
      if (value !== expected) throw new InvalidShapeError(path, JSON.stringify(expected), value);
      return expected;
    },
    () => ({const: expected}),
  );
}

/**
 * Reads an object or a list with `other`, and all else with `scalar`. It looks
 * before it reads: to try the one and catch its error takes a stack trace for
 * each word of a long text, a tenth of a second on a slow phone.
 */
export function either<A extends string | number | boolean, B extends object>(
  scalar: Reader<A>,
  other: Reader<B>,
): Reader<A | B> {
  return described(
    (value: unknown, path: string) => (typeof value === 'object' ? other(value, path) : scalar(value, path)),
    (describe) => ({anyOf: [scalar, other].map(describe)}),
  );
}

/** Reads an object with the reader of the first of the keys that it has. */
export function byKey<T extends object>(readers: Readonly<Record<string, Reader<T>>>): Reader<T> {
  const keys = Object.keys(readers);
  return described(
    (value, path) => {
      const source = plainObject(value, path);
      const key = keys.find((each) => Object.hasOwn(source, each));
      if (key === undefined) throw new InvalidShapeError(path, `an object with ${keys.join(' or ')}`, value);
      return readers[key]!(source, path);
    },
    (describe) => ({anyOf: Object.values(readers).map(describe)}),
  );
}

/** Reads a list whose every entry passes `entry`. */
export function list<T>(entry: Reader<T>, maxItems = MAX_ENTRIES): Reader<readonly T[]> {
  return described(
    (value, path) => {
      // defence: list-length
      if (!Array.isArray(value) || value.length > maxItems) {
        throw new InvalidShapeError(path, `an array of at most ${maxItems}`, value);
      }
      return value.map((each, index) => entry(each, `${path}[${index}]`));
    },
    (describe) => ({type: 'array', maxItems, items: describe(entry)}),
  );
}

/** Reads an optional field: `undefined` means absent. */
export function optional<T>(reader: Reader<T>): Reader<T | undefined> {
  return described(
    (value: unknown, path: string) => (value === undefined ? undefined : reader(value, path)),
    (describe) => describe(reader),
  );
}

/** Reads a map from string keys, into an object without a prototype. */
export function map<T>(entry: Reader<T>, maxProperties = MAX_ENTRIES): Reader<Readonly<Record<string, T>>> {
  return described(
    (value, path) => {
      const entries = Object.entries(plainObject(value, path));
      // defence: map-size
      if (entries.length > maxProperties) {
        throw new InvalidShapeError(path, `an object of at most ${maxProperties} keys`, value);
      }
      const result: Record<string, T> = Object.create(null); // defence: proto-key
      for (const [key, each] of entries) result[key] = entry(each, `${path}.${key}`);
      return result;
    },
    (describe) => ({type: 'object', maxProperties, additionalProperties: describe(entry)}),
  );
}

/** A reader for each field of a shape. */
export type Fields<T> = {readonly [K in keyof T]-?: Reader<T[K]>};

/**
 * Reads an object field by field. Keys that it does not name are dropped, so that
 * an older reader accepts what a newer writer adds.
 */
export function shape<T extends object>(fields: Fields<T>): Reader<T> {
  const keys = Object.keys(fields) as (keyof T & string)[];
  return described(
    (value, path) => {
      const source = plainObject(value, path);
      const result: Partial<T> = {};
      for (const key of keys) {
        const own = Object.hasOwn(source, key) ? source[key] : undefined; // defence: own-properties
        const read = fields[key](own, path ? `${path}.${key}` : key);
        if (read !== undefined) result[key] = read;
      }
      return result as T;
    },
    (describe) => ({
      type: 'object',
      required: keys.filter((key) => isRequired(fields[key])),
      properties: Object.fromEntries(keys.map((key) => [key, describe(fields[key])])),
    }),
  );
}

/** A field is required if its reader refuses that it is absent. */
function isRequired(reader: Reader<unknown>): boolean {
  try {
    reader(undefined, '');
    return false;
  } catch {
    return true;
  }
}

function plainObject(value: unknown, path: string): Record<string, unknown> {
  // defence: null-object, list-object
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new InvalidShapeError(path, 'an object', value);
  }
  return value as Record<string, unknown>;
}
