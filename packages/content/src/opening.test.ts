import {describe, expect, test} from 'vitest';

import {holidaysOf} from './holidays.js';
import {openingAt} from './opening.js';

const OFFICE = [
  {days: [1, 2, 3, 4, 5], from: '14:00', to: '17:30'},
  {days: [1, 2, 3, 4, 5], from: '09:00', to: '12:30'},
];
const EVERY_DAY = [{days: [1, 2, 3, 4, 5, 6, 7], from: '09:00', to: '23:00'}];

/** Paris is an hour ahead of UTC in winter, two in summer. */
const at = (text: string) => openingAt(OFFICE, Date.parse(text));

describe('a line with hours', () => {
  test('is open until the end of the half day', () => {
    expect(at('2026-11-20T10:00:00Z')).toEqual({open: true, until: '12:30'});
    expect(at('2026-07-10T12:00:00Z')).toEqual({open: true, until: '17:30'});
  });

  test('opens again after lunch, and not a minute before', () => {
    expect(at('2026-11-20T11:30:00Z')).toEqual({open: false, day: '2026-11-20', inDays: 0, at: '14:00'});
    expect(at('2026-11-20T13:00:00Z')).toEqual({open: true, until: '17:30'});
  });

  test('opens on Monday for who calls on Friday night', () => {
    expect(at('2026-11-20T20:00:00Z')).toEqual({open: false, day: '2026-11-23', inDays: 3, at: '09:00'});
  });

  test('follows the day of Paris, not that of the device', () => {
    // 23:30 on Sunday in London is 00:30 on Monday in Paris.
    expect(at('2026-11-22T23:30:00Z')).toEqual({open: false, day: '2026-11-23', inDays: 0, at: '09:00'});
  });

  test('rests on public holidays, unless it works on Sundays', () => {
    expect(at('2026-12-24T18:00:00Z')).toMatchObject({open: false, day: '2026-12-28'});
    expect(openingAt(EVERY_DAY, Date.parse('2026-12-25T12:00:00Z'))).toMatchObject({open: true});
  });

  test('that never opens has no opening', () => {
    expect(openingAt([], Date.now())).toBeUndefined();
  });
});

test('the public holidays of 2026 and 2027 are those of the calendar', () => {
  expect([...holidaysOf(2026)]).toEqual(expect.arrayContaining(['2026-04-06', '2026-05-14', '2026-05-25']));
  expect([...holidaysOf(2027)]).toEqual(expect.arrayContaining(['2027-03-29', '2027-05-06', '2027-05-17']));
});

describe('at each hour of two years', () => {
  const HOUR = 3_600_000;
  const hours = Array.from(
    {length: 2 * 365 * 24},
    (_, hour) => Date.parse('2026-01-01T00:00:00Z') + hour * HOUR,
  );
  const paris = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/Paris',
    weekday: 'short',
    hour: '2-digit',
    hourCycle: 'h23',
  });
  const day = new Intl.DateTimeFormat('en-CA', {timeZone: 'Europe/Paris'});
  const rest = new Set([2026, 2027].flatMap((year) => [...holidaysOf(year)]));

  test('an office answers from Monday to Friday in its hours, and on no holiday', () => {
    const hoursOfOffice = [{days: [1, 2, 3, 4, 5], from: '09:00', to: '18:00'}];
    for (const now of hours) {
      const parts = Object.fromEntries(paris.formatToParts(now).map(({type, value}) => [type, value]));
      const hour = Number(parts['hour']);
      const isWeekend = ['Sat', 'Sun'].includes(parts['weekday']!);
      const isOpen = !isWeekend && !rest.has(day.format(now)) && hour >= 9 && hour < 18;
      expect(openingAt(hoursOfOffice, now)?.open, new Date(now).toISOString()).toBe(isOpen);
    }
  });

  test('a closed line says when it opens, and is open then', () => {
    for (const now of hours) {
      const opening = openingAt(OFFICE, now);
      if (!opening || opening.open) continue;
      const [hour, minute] = opening.at.split(':').map(Number);
      // One of the two is the hour of Paris, by the season.
      const then = [1, 2].map(
        (ahead) => Date.parse(`${opening.day}T00:00:00Z`) + (hour! - ahead) * HOUR + minute! * 60_000,
      );
      expect(
        then.some((each) => each > now - HOUR && openingAt(OFFICE, each)?.open),
        new Date(now).toISOString(),
      ).toBe(true);
    }
  });
});
