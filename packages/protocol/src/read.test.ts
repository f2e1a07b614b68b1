import fc from 'fast-check';
import {describe, expect, test} from 'vitest';

import {InvalidShapeError} from './invalid-shape-error.js';
import {byKey, either, list, map, optional, shape, text, whole} from './read.js';

import type {Reader} from './read.js';

const readPerson: Reader<{name: string; age?: number}> = shape<{name: string; age?: number}>({
  name: text(20),
  age: optional(whole(0, 150)) as Reader<number>,
});

describe('readers', () => {
  test('keep what is named and leave out the rest', () => {
    expect(readPerson({name: 'Ana', age: 3, more: true}, '')).toEqual({name: 'Ana', age: 3});
  });

  test('say where, what was expected and what was found', () => {
    expect(() => list(readPerson)([{name: 'Ana'}, {name: 7}], 'people')).toThrow(
      'At "people[1].name": expected a string of at most 20, found the number 7.',
    );
  });

  test('do not take what a prototype offers', () => {
    const inherited = Object.create({name: 'Ana'}) as object;
    expect(() => readPerson(inherited, '')).toThrow(InvalidShapeError);
  });

  test('give maps no prototype to pollute', () => {
    const read = map(text(10))(JSON.parse('{"__proto__": "x", "a": "b"}'), '');
    expect(Object.getPrototypeOf(read)).toBeNull();
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });

  test('refuse a list that is too long before they read it', () => {
    expect(() =>
      list(text(1))(
        Array.from({length: 50_000}, () => 'a'),
        'all',
      ),
    ).toThrow('expected an array of at most 10000');
  });

  test('refuse a map that is too large', () => {
    const keys = Object.fromEntries(Array.from({length: 50_000}, (_, index) => [`k${index}`, 'a']));
    expect(() => map(text(1))(keys, 'all')).toThrow('expected an object of at most 10000 keys');
  });

  test('refuse a text that is too long', () => {
    expect(() => text(20)('a'.repeat(21), 'name')).toThrow('expected a string of at most 20');
  });

  test('refuse a list where an object is expected', () => {
    expect(() => map(text(1))(['a'], 'all')).toThrow('expected an object');
  });

  test('say what is wrong with the one of two that was meant', () => {
    const read = either(
      text(5),
      byKey<{a: string} | {b: string}>({a: shape({a: text(5)}), b: shape({b: text(5)})}),
    );
    for (const good of ['short', {a: 'short'}, {b: 'short'}]) expect(read(good, 'x')).toEqual(good);
    expect(() => read('too long', 'x')).toThrow('At "x": expected a string of at most 5');
    expect(() => read({b: 'too long'}, 'x')).toThrow('At "x.b": expected a string of at most 5');
    expect(() => read({c: 'short'}, 'x')).toThrow('At "x": expected an object with a or b');
    expect(() => read(null, 'x')).toThrow('At "x": expected an object');
  });

  test('throw nothing but InvalidShapeError, whatever comes', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        try {
          readPerson(value, 'value');
        } catch (error) {
          expect(error).toBeInstanceOf(InvalidShapeError);
        }
      }),
    );
  });
});
