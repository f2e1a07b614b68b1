import type {Lang} from '@cyber-17/protocol';

/** Words by key, in one language. */
export type Words = Readonly<Record<string, string>>;

/** Gives a word of the page, with values in the places of their names. */
export type Say = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/** Speaks one language. A missing word shows its key, which a test finds. */
export function sayIn(words: Words): Say {
  return (key, values = {}) =>
    (words[key] ?? key).replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}

/** A moment as it is read: the time, with the day unless it is today. */
export function momentIn(lang: Lang, at: string | number, now: number): string {
  const date = new Date(at);
  const isToday = date.toDateString() === new Date(now).toDateString();
  return written(lang, date, {timeStyle: 'short', ...(!isToday && {dateStyle: 'medium'})});
}

/** A day and a time, in full: an appointment. */
export function appointmentIn(lang: Lang, at: string): string {
  return written(lang, new Date(at), {dateStyle: 'full', timeStyle: 'short'});
}

/** French writes hours with an “h”, which browsers do not. */
function written(lang: Lang, date: Date, options: Intl.DateTimeFormatOptions): string {
  const text = new Intl.DateTimeFormat(tagOf(lang), options).format(date);
  return lang === 'fr' ? text.replace(/(\d):(?=\d)/, '$1\u00a0h\u00a0') : text;
}

/** Digits that read from left to right between others are the same in every language. */
const tagOf = (lang: Lang) => (lang === 'ar' ? 'ar-u-nu-latn' : lang);
