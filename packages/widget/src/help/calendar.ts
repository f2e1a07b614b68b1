import type {PlannedAction} from '@cyber-17/diagnostic';

/** The longest line of a calendar file, in octets (RFC 5545, 3.1). */
const MOST_OCTETS = 75;

/**
 * The limits that have a date, as a calendar (RFC 5545). Whoever looks over a
 * shoulder at the calendar reads no more than the word given.
 *
 * @param word the title of every entry: neutral
 * @param now milliseconds of the epoch
 */
export function calendarOf(plan: readonly PlannedAction[], word: string, now: number): string | undefined {
  const limits = plan.flatMap(({action, deadline}) =>
    deadline?.until !== undefined && deadline.until > now ? [{id: action.id, until: deadline.until}] : [],
  );
  if (limits.length === 0) return undefined;
  const events = limits.flatMap(({id, until}) => [
    'BEGIN:VEVENT',
    `UID:${id}-${until}@cyber-17`,
    `DTSTAMP:${stamp(now)}`,
    `DTSTART:${stamp(until)}`,
    `SUMMARY:${escaped(word)}`,
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'TRIGGER:-PT12H',
    `DESCRIPTION:${escaped(word)}`,
    'END:VALARM',
    'END:VEVENT',
  ]);
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//cyber-17//EN', ...events, 'END:VCALENDAR'];
  return `${lines.map(folded).join('\r\n')}\r\n`;
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
    if (new TextEncoder().encode(piece + sign).length > MOST_OCTETS - (pieces.length > 0 ? 1 : 0)) {
      pieces.push(piece);
      piece = '';
    }
    piece += sign;
  }
  return [...pieces, piece].join('\r\n ');
}
