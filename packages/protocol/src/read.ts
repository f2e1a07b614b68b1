import {InvalidShapeError} from './invalid-shape-error.js';

/** A reader turns an unknown value into a typed one, or throws. */
export type Reader<T> = (value: unknown, path: string) => T;

/** The greatest number of entries that an array from outside may hold. */
const MOST_ENTRIES = 10_000;

/**
 * Reads a string of at most `most` characters.
 *
 * @throws {InvalidShapeError} when it is not one.
 */
export function text(most: number, pattern?: RegExp): Reader<string> {
  return (value, path) => {
    if (typeof value !== 'string' || value.length > most) {
      throw new InvalidShapeError(path, `a string of at most ${most}`, value);
    }
    if (pattern && !pattern.test(value)) {
      throw new InvalidShapeError(path, `a string like ${pattern}`, value);
    }
    return value;
  };
}

/** Reads a whole number between two bounds, both allowed. */
export function whole(least: number, most: number): Reader<number> {
  return (value, path) => {
    if (!Number.isInteger(value) || (value as number) < least || (value as number) > most) {
      throw new InvalidShapeError(path, `a whole number from ${least} to ${most}`, value);
    }
    return value as number;
  };
}

/** Reads `true` or `false`. */
export const flag: Reader<boolean> = (value, path) => {
  if (typeof value !== 'boolean') throw new InvalidShapeError(path, 'a boolean', value);
  return value;
};

/** Reads one of a closed list of strings. */
export function oneOf<const T extends string>(values: readonly T[]): Reader<T> {
  return (value, path) => {
    if (!values.includes(value as T)) {
      throw new InvalidShapeError(path, `one of ${values.join(', ')}`, value);
    }
    return value as T;
  };
}

/** Reads one value and no other. */
export function exactly<const T extends string | number | boolean>(wanted: T): Reader<T> {
  return (value, path) => {
    if (value !== wanted) throw new InvalidShapeError(path, JSON.stringify(wanted), value);
    return wanted;
  };
}

/** Reads what `one` accepts, or else what `other` does. */
export function either<A, B>(one: Reader<A>, other: Reader<B>): Reader<A | B> {
  return (value, path) => {
    try {
      return one(value, path);
    } catch (error) {
      if (!(error instanceof InvalidShapeError)) throw error;
      return other(value, path);
    }
  };
}

/** Reads a list whose every entry passes `entry`. */
export function list<T>(entry: Reader<T>, most = MOST_ENTRIES): Reader<readonly T[]> {
  return (value, path) => {
    if (!Array.isArray(value) || value.length > most) {
      throw new InvalidShapeError(path, `an array of at most ${most}`, value);
    }
    return value.map((each, index) => entry(each, `${path}[${index}]`));
  };
}

/** Reads an optional entry: `undefined` means absent. */
export function optional<T>(reader: Reader<T>): Reader<T | undefined> {
  return (value, path) => (value === undefined ? undefined : reader(value, path));
}

/** Reads a map from string keys, into an object without a prototype. */
export function map<T>(entry: Reader<T>, most = MOST_ENTRIES): Reader<Readonly<Record<string, T>>> {
  return (value, path) => {
    const entries = Object.entries(plainObject(value, path));
    if (entries.length > most) {
      throw new InvalidShapeError(path, `an object of at most ${most} keys`, value);
    }
    const result: Record<string, T> = Object.create(null);
    for (const [key, each] of entries) result[key] = entry(each, `${path}.${key}`);
    return result;
  };
}

/**
 * Reads an object field by field. Keys it does not name are left out, so that
 * an older reader survives a newer writer.
 */
export function shape<T extends object>(readers: {readonly [K in keyof T]-?: Reader<T[K]>}): Reader<T> {
  return (value, path) => {
    const source = plainObject(value, path);
    const result: Partial<T> = {};
    for (const key of Object.keys(readers) as (keyof T & string)[]) {
      const own = Object.hasOwn(source, key) ? source[key] : undefined;
      const read = readers[key](own, path ? `${path}.${key}` : key);
      if (read !== undefined) result[key] = read;
    }
    return result as T;
  };
}

function plainObject(value: unknown, path: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new InvalidShapeError(path, 'an object', value);
  }
  return value as Record<string, unknown>;
}
