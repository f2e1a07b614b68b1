export const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Day = (typeof DAYS)[number];

/** Hours of some days, in the time zone of the service. */
export interface Opening {
  readonly days: readonly Day[];
  /** `09:00`. */
  readonly from: string;
  /** `18:00`; `24:00` is the end of the day. */
  readonly to: string;
}

/** Whether officers answer at a moment. Without any opening, always. */
export function isOpen(openings: readonly Opening[], timeZone: string, now: Date): boolean {
  if (openings.length === 0) return true;
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
    .formatToParts(now)
    .reduce<Record<string, string>>((all, {type, value}) => ({...all, [type]: value}), {});
  const day = DAYS.find((each) => each === parts['weekday']?.toLowerCase());
  const time = `${parts['hour']}:${parts['minute']}`;
  return openings.some(({days, from, to}) => day && days.includes(day) && from <= time && time < to);
}
