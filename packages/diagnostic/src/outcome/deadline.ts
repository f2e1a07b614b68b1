import type {Deadline, Facts} from '@cyber-17/content';

/** A deadline, and when it ends. Whether it has passed is for who shows it: an outcome may be older. */
export interface DeadlineState {
  readonly id: string;
  readonly rule: Deadline;
  /** When it ends, in milliseconds of the epoch; only limits of law have one. */
  readonly until?: number;
}

const HOUR = 3_600_000;

/** Longer than any limit that has an end: a year, and time to learn of it. */
const MAX_AGE_MS = 400 * 24 * HOUR;

/**
 * Computes a deadline. Without the moment it runs from, it has words only; nor
 * where the device says that this moment lies in the future, or more than a
 * year ago: then its clock is as likely to be wrong as the limit to be over,
 * and «too late» would be false. A clock that is wrong by as much for both
 * still gives the right time left. A limit in months ends at the same day of
 * the month in Paris, or at the last day of a shorter one.
 */
export function deadlineState(id: string, rule: Deadline, facts: Facts, now: number): DeadlineState {
  const from = rule.kind === 'law' && rule.from ? Date.parse(String(facts[rule.from] ?? '')) : NaN;
  // Written so that no moment is no more believed than a far one.
  if (!(from <= now && now - from <= MAX_AGE_MS)) return {id, rule};
  const until = addMonths(from, rule.months ?? 0) + ((rule.hours ?? 0) + 24 * (rule.days ?? 0)) * HOUR;
  return {id, rule, until};
}

function addMonths(from: number, months: number): number {
  if (months === 0) return from;
  // What UTC methods read here is the time in Paris.
  const date = new Date(from + aheadOf(from));
  const day = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(day, last));
  return date.getTime() - aheadOf(date.getTime());
}

/** By how many milliseconds the clocks of Paris are ahead of UTC at a moment: one hour or two. */
function aheadOf(moment: number): number {
  const inParis = new Date(moment).toLocaleString('sv', {timeZone: 'Europe/Paris'});
  return Date.parse(`${inParis.replace(' ', 'T')}Z`) - Math.floor(moment / 1_000) * 1_000;
}
