import {expect, test} from 'vitest';

import {palette} from './palette.js';

test('a picture of few colours keeps each of them', () => {
  const {table, numbers} = palette(Uint32Array.of(0xff0000, 0x00ff00, 0xff0000));
  expect([...numbers].map((number) => table[number])).toEqual([0xff0000, 0x00ff00, 0xff0000]);
});

test('a picture of many colours keeps the commonest, and takes for the others the nearest', () => {
  const common = Array.from({length: 256}, (_, index) => index * 0x010000);
  const {table, numbers} = palette(Uint32Array.from([...common, ...common, 0x400001]));
  expect(table).toHaveLength(256);
  expect(table[numbers.at(-1)!]).toBe(0x400000);
});
