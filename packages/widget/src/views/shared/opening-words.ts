import {isTimeOfParis} from '@cyber-17/content';

import {localeOf} from './locale-of.js';

import type {Speaker} from '../../journey/case.js';
import type {Opening} from '@cyber-17/content';

/** Until when someone answers, or when next; where it is another time than in Paris, said to be of there. */
export function openingWords(speaker: Speaker, opening: Opening): string {
  const {lang, resources} = speaker;
  const isNear = isTimeOfParis(resources.now());
  const said = (time: string) => timeOf(lang, time) + (isNear ? '' : ` ${speaker.word('contact.paris')}`);
  if (opening.open) return speaker.word('contact.open-until', {time: said(opening.until)});
  const {inDays, at, day} = opening;
  // Elsewhere it may be that day already.
  const when = inDays === 0 ? 'today' : inDays === 1 && isNear ? 'tomorrow' : 'day';
  return speaker.word(`contact.closed-${when}`, {time: said(at), day: weekdayOf(lang, day)});
}

function weekdayOf(lang: string, day: string): string {
  return new Date(day).toLocaleDateString(localeOf(lang), {weekday: 'long', timeZone: 'UTC'});
}

/** `09:30` as each language writes it. */
function timeOf(lang: string, time: string): string {
  const short = time.replace(/^0/, '');
  return lang === 'fr' ? short.replace(':', '\u00a0h\u00a0').replace(/\u00a000$/, '') : short;
}
