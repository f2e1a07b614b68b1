import {describe, expect, test} from 'vitest';

import {SHOWN_FROM, noise, publishedOf} from './noise.js';

describe('what is published of a number', () => {
  test('is nothing below ten, whatever the noise', () => {
    for (let number = 0; number < 10; number++) expect(publishedOf(number, () => 1_000)).toBeUndefined();
  });

  test('is nothing that the noise leaves below twenty', () => {
    expect(publishedOf(SHOWN_FROM, () => -1)).toBeUndefined();
    expect(publishedOf(SHOWN_FROM - 1, () => 0)).toBeUndefined();
  });

  test('is the number with its noise', () => {
    expect(publishedOf(SHOWN_FROM, () => 0)).toBe(SHOWN_FROM);
    expect(publishedOf(100, () => -3)).toBe(97);
  });
});

test('the noise is around nothing, with a deviation of 1.4', () => {
  const drawn = Array.from({length: 20_000}, () => noise());
  const mean = drawn.reduce((sum, each) => sum + each, 0) / drawn.length;
  const variance = drawn.reduce((sum, each) => sum + (each - mean) ** 2, 0) / drawn.length;
  expect(Math.abs(mean)).toBeLessThan(0.06);
  expect(Math.sqrt(variance)).toBeGreaterThan(1.25);
  expect(Math.sqrt(variance)).toBeLessThan(1.48);
  // Each step away is e times as rare.
  const share = (value: number) => drawn.filter((each) => each === value).length;
  expect(share(0) / share(1)).toBeGreaterThan(2.3);
  expect(share(0) / share(1)).toBeLessThan(3.2);
});
