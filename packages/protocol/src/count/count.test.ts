import {describe, expect, test} from 'vitest';

import {dayInParis, hasEffort, proofText, readCount} from './count.js';

const COUNT = {threat: 'phishing', audience: 'individual', day: '2026-11-28', proof: '0123456789abcdef'};

describe('a count', () => {
  test('is a threat, an audience, a day and a proof', () => {
    expect(readCount(COUNT, 'count')).toEqual(COUNT);
  });

  test.each([
    ['a made-up audience', {audience: 'police'}],
    ['a text in the place of a threat', {threat: 'mon voisin'}],
    ['a time', {day: '2026-11-28T10:00'}],
    ['a proof that is a text', {proof: 'jean.dupont@example.fr'}],
  ])('is refused with %s', (_title, change) => {
    expect(() => readCount({...COUNT, ...change}, 'count')).toThrow();
  });

  test('has an effort for one day, one threat and one audience', () => {
    const count = readCount(COUNT, 'count');
    const texts = [
      count,
      {...count, day: '2026-11-29'},
      {...count, threat: 'malware'},
      {...count, audience: 'company' as const},
    ].map(proofText);
    expect(new Set(texts).size).toBe(4);
  });
});

test('effort is so many bits of zero', () => {
  expect(hasEffort(Uint8Array.of(0, 0b0000_0011), 14)).toBe(true);
  expect(hasEffort(Uint8Array.of(0, 0b0000_0100), 14)).toBe(false);
  expect(hasEffort(Uint8Array.of(1, 0), 14)).toBe(false);
  expect(hasEffort(Uint8Array.of(0, 255), 8)).toBe(true);
});

test('the day is that of Paris, summer and winter', () => {
  expect(dayInParis(Date.parse('2026-11-28T22:59:59Z'))).toBe('2026-11-28');
  expect(dayInParis(Date.parse('2026-11-28T23:00:00Z'))).toBe('2026-11-29');
  expect(dayInParis(Date.parse('2026-07-01T22:00:00Z'))).toBe('2026-07-02');
});
