import {localeOf} from './locale-of.js';

import type {Speaker} from '../../journey/case.js';
import type {Opening} from '@cyber-17/content';

/** Until when someone answers, or when next. */
export function openingWords(speaker: Speaker, opening: Opening): string {
  const {lang} = speaker;
  if (opening.open) return speaker.word('contact.open-until', {time: timeOf(lang, opening.until)});
  const {inDays, at, day} = opening;
  const when = inDays === 0 ? 'today' : inDays === 1 ? 'tomorrow' : 'day';
  return speaker.word(`contact.closed-${when}`, {time: timeOf(lang, at), day: weekdayOf(lang, day)});
}

function weekdayOf(lang: string, day: string): string {
  return new Intl.DateTimeFormat(localeOf(lang), {weekday: 'long', timeZone: 'UTC'}).format(Date.parse(day));
}

/** `09:30` as each language writes it. */
function timeOf(lang: string, time: string): string {
  const [hour = '', minute = ''] = time.split(':');
  if (lang !== 'fr') return `${Number(hour)}:${minute}`;
  return `${Number(hour)}\u00a0h${minute === '00' ? '' : `\u00a0${minute}`}`;
}
