import {describe, expect, test} from 'vitest';

import {Bounds, MOST} from './bounds.js';

/** How many of some counts are taken. */
const takenOf = (bounds: Bounds, counts: readonly (readonly [address: string, figure: string])[]) =>
  counts.filter(([address, figure]) => bounds.take(address, figure)).length;

const range = (length: number) => Array.from({length}, (_, index) => index);

describe('what an address may move', () => {
  test('is each figure by one', () => {
    expect(
      takenOf(
        new Bounds(),
        range(1_000).map(() => ['203.0.113.9', 'phishing']),
      ),
    ).toBe(1);
  });

  test('is all figures together by three', () => {
    expect(
      takenOf(
        new Bounds(),
        range(100).map((each) => ['203.0.113.9', `figure-${each}`]),
      ),
    ).toBe(3);
  });

  test('is shared by a household of IPv6', () => {
    const bounds = new Bounds();
    expect(
      takenOf(
        bounds,
        range(50).map((each) => [`2001:db8:1:2::${each}`, 'phishing']),
      ),
    ).toBe(1);
  });

  test('is bound by its network too', () => {
    const inOne = range(200).map((each) => [`203.0.113.${each}`, 'phishing'] as const);
    expect(takenOf(new Bounds(), inOne)).toBe(MOST.networkFigure);
    const households = range(500).map((each) => [`2001:db8:1:${each}::1`, 'phishing'] as const);
    expect(takenOf(new Bounds(), households)).toBe(MOST.networkFigure);
    const everything = range(200).map((each) => [`203.0.113.${each}`, `figure-${each % 7}`] as const);
    expect(takenOf(new Bounds(), everything)).toBe(MOST.networkAll);
  });

  test('is given back when a count could not be stored', () => {
    const bounds = new Bounds();
    bounds.take('203.0.113.9', 'phishing')!();
    expect(bounds.take('203.0.113.9', 'phishing')).toBeDefined();
  });
});

test('memory that is full takes nothing more', () => {
  const bounds = new Bounds(40);
  const strangers = range(100).map((each) => [`10.${each}.0.1`, 'phishing'] as const);
  expect(takenOf(bounds, strangers)).toBe(10);
});
