import {holidaysOf} from './holidays.js';

import type {OpeningHours} from './shapes/channel.js';

/** Whether someone answers now, in the time of Paris. */
export type Opening =
  | {readonly open: true; /** `HH:MM`. */ readonly until: string}
  | {
      readonly open: false;
      /** `YYYY-MM-DD`. */ readonly day: string;
      readonly inDays: number;
      readonly at: string;
    };

/** Made when it is first asked for: that takes a slow phone some 60 milliseconds. */
let clock: Intl.DateTimeFormat | undefined;

const DAY_MS = 86_400_000;

/** Longer than any gap between two openings: a week, with holidays around it. */
const MAX_DAYS_AHEAD = 14;

/**
 * Whether a channel is open, until when, or when it opens next; `undefined`
 * for one that never does. A line that rests on Sundays is taken to rest on
 * public holidays too.
 *
 * @param now milliseconds of the epoch
 */
export function openingAt(hours: readonly OpeningHours[], now: number): Opening | undefined {
  const {day: today, time} = parisian(now);
  const worksOnSundays = hours.some(({days}) => days.includes(7));
  for (let inDays = 0; inDays < MAX_DAYS_AHEAD; inDays++) {
    const date = new Date(Date.parse(today) + inDays * DAY_MS);
    const day = date.toISOString().slice(0, 10);
    if (!worksOnSundays && holidaysOf(date.getUTCFullYear()).has(day)) continue;
    const weekday = date.getUTCDay() || 7;
    const windows = hours
      .filter(({days}) => days.includes(weekday))
      .sort((a, b) => a.from.localeCompare(b.from));
    for (const {from, to} of windows) {
      if (inDays === 0 && time >= to) continue;
      if (inDays === 0 && time >= from) return {open: true, until: to};
      return {open: false, day, inDays, at: from};
    }
  }
  return undefined;
}

function parisian(now: number): {readonly day: string; readonly time: string} {
  clock ??= new Intl.DateTimeFormat('en-CA', {
    timeZone: 'Europe/Paris',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const parts = Object.fromEntries(clock.formatToParts(now).map(({type, value}) => [type, value]));
  const {year, month, day, hour, minute} = parts as Record<string, string>;
  return {day: `${year}-${month}-${day}`, time: `${hour}:${minute}`};
}
