import {describe, expect, test} from 'vitest';

import {deadlineState} from './deadline.js';

import type {Deadline} from '@cyber-17/content';

const NOW = Date.parse('2026-11-22T12:00:00Z');
const HOUR = 3_600_000;
const YEAR = 365.25 * 24 * HOUR;

const words = {limit: 'Dans les 72 heures', passed: 'Notifiez quand même'};
const THREE_DAYS: Deadline = {kind: 'law', from: 'learnedOn', hours: 72, ...words};
const A_YEAR: Deadline = {kind: 'law', from: 'learnedOn', months: 12, ...words};

const stateFrom = (rule: Deadline, from: number, now = NOW) =>
  deadlineState('limit', rule, {learnedOn: new Date(from).toISOString()}, now);

describe('a limit', () => {
  test('ends as long after its moment as the law says', () => {
    expect(stateFrom(THREE_DAYS, NOW - HOUR)).toMatchObject({until: NOW + 71 * HOUR});
  });

  test('that is over still has its end', () => {
    expect(stateFrom(THREE_DAYS, NOW - 73 * HOUR).until).toBe(NOW - HOUR);
    expect(stateFrom(A_YEAR, NOW - 370 * 24 * HOUR).until).toBeLessThan(NOW);
  });

  test.each([
    ['2026-03-31T00:30+02:00', 3, '2026-06-30T00:30+02:00'],
    ['2026-11-30T23:30+01:00', 3, '2027-02-28T23:30+01:00'],
    ['2026-01-31T00:15+01:00', 6, '2026-07-31T00:15+02:00'],
    ['2026-10-01T01:00+02:00', 3, '2027-01-01T01:00+01:00'],
  ])('of months from %s ends %i months later, at %s, by the calendar of Paris', (from, months, until) => {
    const rule: Deadline = {kind: 'law', from: 'learnedOn', months, ...words};
    const moment = Date.parse(from);
    expect(new Date(stateFrom(rule, moment, moment).until!)).toEqual(new Date(until));
  });

  test('has words only without a moment, and where it is a custom', () => {
    expect(deadlineState('limit', THREE_DAYS, {}, NOW)).toEqual({id: 'limit', rule: THREE_DAYS});
    expect(stateFrom({kind: 'practice', ...words}, NOW).until).toBe(undefined);
  });
});

describe('on a device whose clock is wrong', () => {
  test.each([-10, 10])('by %i years, the right day gives words, no date, and is never too late', (years) => {
    const state = stateFrom(THREE_DAYS, NOW - HOUR, NOW + years * YEAR);
    expect(state.until).toBe(undefined);
  });

  test.each([-10, 10])('by %i years, that clock’s day gives the right time left', (years) => {
    const now = NOW + years * YEAR;
    expect(stateFrom(THREE_DAYS, now - HOUR, now).until! - now).toBe(71 * HOUR);
  });
});
