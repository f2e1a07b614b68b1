import {localeOf} from './locale-of.js';

/**
 * A moment in the words of a language, `options` saying how much of it.
 *
 * French writes the first of a month “1er”, and hours with an “h”, which browsers do not.
 */
export function dateIn(lang: string, moment: number, options: Intl.DateTimeFormatOptions): string {
  const written = new Intl.DateTimeFormat(localeOf(lang), options).format(moment);
  if (lang !== 'fr') return written;
  return written.replace(/(?<!\d)1 (?=\p{L})/u, '1er ').replace(/(\d):(?=\d)/, '$1\u00a0h\u00a0');
}

/** The hour of a moment, as each language writes it. */
export function hourOf(lang: string, moment: number): string {
  return dateIn(lang, moment, {hour: 'numeric', minute: '2-digit'});
}

/** The day and the hour of a moment. */
export function dayAndHourOf(lang: string, moment: number): string {
  return dateIn(lang, moment, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: 'numeric',
    minute: '2-digit',
  });
}

/** Whether two moments are of one day, where the device is. */
export function isSameDay(one: number, other: number): boolean {
  return new Date(one).toDateString() === new Date(other).toDateString();
}
