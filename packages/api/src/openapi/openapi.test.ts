import {readFileSync} from 'node:fs';

import {InvalidShapeError} from '@cyber-17/protocol';
import {schemaOf} from '@cyber-17/protocol/describe';
import {
  byKey,
  either,
  exactly,
  flag,
  list,
  map,
  oneOf,
  optional,
  shape,
  text,
  whole,
} from '@cyber-17/protocol/read';
import {Ajv2020} from 'ajv/dist/2020.js';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';

import {typeDocs} from './type-docs.js';
import {OPENAPI_FILE, openapi} from './write-openapi.js';

import type {Reader} from '@cyber-17/protocol/read';

/** A reader, and values that it accepts. */
interface Sample {
  readonly reader: Reader<unknown>;
  readonly value: unknown;
}

const sample = (reader: Reader<unknown>, values: fc.Arbitrary<unknown>): fc.Arbitrary<Sample> =>
  values.map((value) => ({reader, value}));

/** Readers of every kind, combined at random, each with a value that it accepts. */
const {samples} = fc.letrec<{samples: Sample}>((tie) => {
  const deeper = tie('samples');
  return {
    samples: fc.oneof(
      {maxDepth: 3, depthIdentifier: 'samples'},
      sample(text(5), fc.string({maxLength: 5})),
      sample(text(10, /^\d{4}-\d\d$/), fc.constant('2026-11')),
      sample(whole(-2, 7), fc.integer({min: -2, max: 7})),
      sample(flag, fc.boolean()),
      sample(oneOf(['a', 'b']), fc.constantFrom('a', 'b')),
      sample(exactly(1), fc.constant(1)),
      deeper.map(({reader, value}) => ({reader: list(reader, 2), value: [value]})),
      deeper.map(({reader, value}) => ({reader: map(reader, 2), value: {key: value}})),
      fc.tuple(deeper, fc.boolean()).map(([{reader, value}, isScalar]) => ({
        reader: either(text(5), list(reader, 2)),
        value: isScalar ? 'text' : [value],
      })),
      fc.tuple(deeper, deeper).map(([one, other]) => ({
        reader: byKey<object>({one: shape({one: one.reader}), other: shape({other: other.reader})}),
        value: {other: other.value},
      })),
      fc.tuple(deeper, deeper, fc.boolean()).map(([one, other, isThere]) => ({
        reader: shape<Record<string, unknown>>({one: one.reader, other: optional(other.reader)}),
        value: {one: one.value, ...(isThere && {other: other.value})},
      })),
    ),
  };
});

/** The same value with one part, somewhere, replaced by another. */
function changed(value: unknown, path: readonly number[], by: unknown): unknown {
  const [first, ...rest] = path;
  if (first === undefined || typeof value !== 'object' || value === null) return by;
  const entries = Object.entries(value);
  const [key] = entries[first % Math.max(1, entries.length)] ?? [];
  if (key === undefined) return by;
  const inner = changed((value as Record<string, unknown>)[key], rest, by);
  return Array.isArray(value)
    ? value.map((each, at) => (String(at) === key ? inner : each))
    : {...value, [key]: inner};
}

function isAccepted(reader: Reader<unknown>, value: unknown): boolean {
  try {
    reader(value, 'value');
    return true;
  } catch (error) {
    if (error instanceof InvalidShapeError) return false;
    throw error;
  }
}

const ajv = new Ajv2020({strict: true, strictTypes: false, logger: false, unicode: false});

describe('the schema of a reader', () => {
  test('accepts what the reader accepts', () => {
    fc.assert(
      fc.property(samples, ({reader, value}) => {
        expect(isAccepted(reader, value)).toBe(true);
        expect(ajv.validate(schemaOf(reader), value), ajv.errorsText()).toBe(true);
      }),
      {numRuns: 1_000},
    );
  });

  test('refuses what the reader refuses, wherever a value is changed', () => {
    const strangers = fc.oneof(
      fc.jsonValue({maxDepth: 1}),
      fc.string({maxLength: 12}),
      fc.integer({min: -9, max: 9}),
    );
    fc.assert(
      fc.property(
        samples,
        fc.array(fc.nat({max: 3}), {maxLength: 4}),
        strangers,
        ({reader, value}, path, by) => {
          const other = changed(value, path, by);
          expect(ajv.validate(schemaOf(reader), other)).toBe(isAccepted(reader, other));
        },
      ),
      {numRuns: 3_000},
    );
  });

  test('refers by name to a part that has a schema of its own', () => {
    const part = shape<{a: string}>({a: text(5)});
    const whole = schemaOf(list(part, 3), new Map([[part, 'Part']]));
    expect(whole).toEqual({type: 'array', maxItems: 3, items: {$ref: '#/components/schemas/Part'}});
  });

  test('is missing for a reader that nobody described', () => {
    expect(() => schemaOf(list((value) => value, 3))).toThrow('Expected a reader that is described');
  });
});

describe('the description of the API', () => {
  test('is up to date: run `npm run openapi`', () => {
    expect(openapi()).toBe(readFileSync(OPENAPI_FILE, 'utf8'));
  });

  test('takes its words from types that exist', () => {
    expect(() => typeDocs([new URL('components.ts', import.meta.url).pathname], ['NoSuchType'])).toThrow(
      'exports the type "NoSuchType"',
    );
  });
});
