import type {PlannedAction} from '@cyber-17/diagnostic';

/** The longest line of a calendar file, in octets (RFC 5545, 3.1). */
const MAX_OCTETS = 75;

/** How long before a limit that is far away its reminder rings. */
const REMINDER_MS = 12 * 3_600_000;

/**
 * The limits that have a date, as a calendar (RFC 5545): one entry for each
 * moment. Whoever looks at the calendar, or into the file, reads no more than
 * the word given: not even a name of what is to be done.
 *
 * @param word the title of every entry: neutral
 * @param now milliseconds of the epoch
 */
export function calendarOf(plan: readonly PlannedAction[], word: string, now: number): string | undefined {
  const limits = new Set(
    plan.flatMap(({deadline}) =>
      deadline?.until !== undefined && deadline.until > now ? [deadline.until] : [],
    ),
  );
  if (limits.size === 0) return undefined;
  const events = [...limits].flatMap((until) => [
    'BEGIN:VEVENT',
    // The same plan saved twice makes one entry.
    `UID:${until}@cyber-17`,
    `DTSTAMP:${stamp(now)}`,
    `DTSTART:${stamp(until)}`,
    `SUMMARY:${escaped(word)}`,
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `TRIGGER:-PT${minutesAhead(until - now)}M`,
    `DESCRIPTION:${escaped(word)}`,
    'END:VALARM',
    'END:VEVENT',
  ]);
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//cyber-17//EN', ...events, 'END:VCALENDAR'];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}

/** How long before its limit a reminder rings: half of a short time, so that it always rings between now and then. */
function minutesAhead(left: number): number {
  return Math.floor(Math.min(REMINDER_MS, left / 2) / 60_000); // defence: alarm-ahead
}

function stamp(moment: number): string {
  return new Date(moment).toISOString().replace(/[-:]|\.\d+/g, '');
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\n/g, '\\n');
}

/** A long line goes on after a line break and a space. */
function folded(line: string): string {
  const pieces: string[] = [];
  let piece = '';
  for (const sign of line) {
    if (new TextEncoder().encode(piece + sign).length > MAX_OCTETS - (pieces.length > 0 ? 1 : 0)) {
      pieces.push(piece);
      piece = '';
    }
    piece += sign;
  }
  return [...pieces, piece].join('\r\n ');
}
