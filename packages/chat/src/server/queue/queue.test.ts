import fc from 'fast-check';
import {describe, expect, test} from 'vitest';

import {isOpen} from './opening.js';
import {TURN_OF_THE_LONGEST, minutesUntil, orderOfTaking} from './places.js';

import type {InQueue} from './places.js';

const queueOf = fc.uniqueArray(fc.record({id: fc.uuid(), rank: fc.nat(1_000), dueAt: fc.nat(1_000)}), {
  selector: ({id}) => id,
  maxLength: 60,
});

describe('the order of taking', () => {
  test('has everyone once', () => {
    fc.assert(
      fc.property(queueOf, fc.nat(100), (queue, takings) => {
        const order = orderOfTaking(queue, takings, 500);
        expect(new Set(order)).toEqual(new Set(queue));
        expect(order).toHaveLength(queue.length);
      }),
    );
  });

  test('is that of the rank while nobody is due', () => {
    fc.assert(
      fc.property(queueOf, fc.nat(100), (queue, takings) => {
        const ranks = orderOfTaking(queue, takings, 0).map(({rank}) => rank);
        expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
      }),
    );
  });

  test('is what taking one after the other gives', () => {
    fc.assert(
      fc.property(queueOf, fc.nat(100), (queue, takings) => {
        const whole = orderOfTaking(queue, takings, 500);
        const left = [...queue];
        const taken = whole.map((_, index) => {
          const first = orderOfTaking(left, takings + index, 500)[0]!;
          left.splice(left.indexOf(first), 1);
          return first;
        });
        expect(taken).toEqual(whole);
      }),
    );
  });

  /** More people in danger arrive than officers can take: without the rule the last would wait for ever. */
  test('takes everyone within the bound, though danger never stops coming', () => {
    let queue: (InQueue & {readonly entered: number})[] = [];
    const ALLOWANCE = 15;
    const light = {id: 'light', rank: 1e9, dueAt: ALLOWANCE, entered: 0};
    queue.push(light);
    const dueBefore = () => queue.filter(({dueAt}) => dueAt < light.dueAt).length;
    let bound = Infinity;
    let takings = 0;
    for (let minute = 1; queue.includes(light); minute++) {
      for (let each = 0; each < 3; each++) {
        queue.push({id: `${minute}-${each}`, rank: minute, dueAt: minute + ALLOWANCE, entered: minute});
      }
      if (minute > ALLOWANCE && bound === Infinity) bound = takings + TURN_OF_THE_LONGEST * (dueBefore() + 1);
      for (let each = 0; each < 2; each++) {
        const next = orderOfTaking(queue, takings, minute)[0]!;
        queue = queue.filter((other) => other !== next);
        takings++;
      }
      expect(takings).toBeLessThanOrEqual(bound + 2);
    }
    expect(queue.length).toBeGreaterThan(10);
  });

  test('lets danger wait for one turn at a time', () => {
    const danger = Array.from({length: 12}, (_, index) => ({id: `d${index}`, rank: index, dueAt: 1e9}));
    const old = Array.from({length: 12}, (_, index) => ({id: `o${index}`, rank: 100 + index, dueAt: 1}));
    const kinds = orderOfTaking([...danger, ...old], 0, 10)
      .map(({id}) => id[0])
      .join('');
    expect(kinds.slice(0, 16)).toBe('dddodddodddodddo');
  });
});

test('the wait is estimated from what was taken lately, and not invented', () => {
  expect(minutesUntil(3, 0)).toBeUndefined();
  expect(minutesUntil(3, 15)).toBe(3);
  expect(minutesUntil(1, 60)).toBe(1);
});

describe('the opening hours', () => {
  const week = [{days: ['mon', 'fri'], from: '09:00', to: '18:00'}] as const;
  test.each([
    ['2026-11-27T08:30:00Z', true],
    ['2026-11-27T07:59:00Z', false],
    ['2026-11-27T17:00:00Z', false],
    ['2026-11-28T10:00:00Z', false],
    // In summer Paris is two hours ahead.
    ['2026-07-24T07:00:00Z', true],
  ])('at %s: %s', (moment, expected) => {
    expect(isOpen(week, 'Europe/Paris', new Date(moment))).toBe(expected);
  });

  test('are all hours if none are named', () => expect(isOpen([], 'Europe/Paris', new Date())).toBe(true));
});
