import {openingAt} from '@cyber-17/content';
import {html, nothing} from 'lit';

import {channelOf} from './channel-of.js';
import {renderContact} from './contact.js';
import {localeOf} from './locale-of.js';

import type {Advised} from '../../journey/case.js';
import type {Channel, ChannelDetail, Opening} from '@cyber-17/content';

/** Whether someone answers now; and while nobody does, whom to reach instead. */
export function renderOpening(journey: Advised, {hours, otherwise}: Channel & Partial<ChannelDetail>) {
  if (!hours || hours === 'always') return nothing;
  const opening = openingAt(hours, journey.resources.now());
  if (!opening) return nothing;
  const words = html`<p class="muted small">${wordsFor(journey, opening)}</p>`;
  const other = otherwise === undefined ? undefined : channelOf(journey, otherwise);
  return opening.open || !other ? words : html`${words} ${renderContact(journey, other)}`;
}

function wordsFor(journey: Advised, opening: Opening): string {
  if (opening.open) return journey.word('plan.open', {time: timeOf(journey.lang, opening.until)});
  const {inDays, at, day} = opening;
  const when = inDays === 0 ? 'today' : inDays === 1 ? 'tomorrow' : 'day';
  return journey.word(`plan.closed-${when}`, {
    time: timeOf(journey.lang, at),
    day: weekdayOf(journey.lang, day),
  });
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
