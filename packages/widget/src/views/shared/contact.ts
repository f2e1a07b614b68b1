import {html, nothing} from 'lit';

import {icon} from '../../base/icon.js';
import {OUTCOME_DRAWINGS} from './icons.js';

import type {Advised} from '../../journey/case.js';
import type {Channel} from '@cyber-17/content';

/** How to reach a channel: the address, and the words of the button. */
interface Reach {
  readonly href: string;
  readonly words: string;
  /** The text to note down where links are not allowed. */
  readonly note: string;
  readonly drawing: 'phone' | 'chat' | 'link';
}

/** The first way to reach a channel; `undefined` when one has to go or look for it. */
export function reachOf(journey: Advised, {name, phone, sms, url}: Channel): Reach | undefined {
  if (phone) {
    const words = journey.word('contact.call', {number: unbroken(phone)});
    return {href: `tel:${dialled(phone)}`, words, note: unbroken(phone), drawing: 'phone'};
  }
  if (sms) {
    const words = journey.word('contact.write', {number: unbroken(sms)});
    return {href: `sms:${dialled(sms)}`, words, note: unbroken(sms), drawing: 'chat'};
  }
  if (url)
    return {href: url, words: journey.word('contact.open', {name}), note: new URL(url).host, drawing: 'link'};
  return undefined;
}

/**
 * A contact as a button. On a device that may be watched it is text to note:
 * a call or a visit would leave a trace.
 *
 * @param isFirst whether it is what to do first on the whole view
 */
export function renderContact(journey: Advised, channel: Channel | undefined, isFirst = false) {
  const reach = channel && reachOf(journey, channel);
  if (!reach) return nothing;
  const {href, words, note, drawing} = reach;
  if (journey.isDiscreet) return html`<p>${journey.word('contact.note', {name: channel.name, note})}</p>`;
  const isSite = drawing === 'link';
  return html`<a
    class=${isFirst ? 'button go wide' : 'button wide'}
    href=${href}
    target=${isSite ? '_blank' : nothing}
    rel=${isSite ? 'noopener noreferrer' : nothing}
    >${icon(OUTCOME_DRAWINGS, drawing)}<span
      >${words}${words.includes(channel.name) ? nothing : html`<small>${channel.name}</small>`}</span
    ></a
  >${journey.context.help?.renderOpening(journey, channel)}`;
}

/** A number that no line break cuts. */
export function unbroken(number: string): string {
  return number.replaceAll(' ', '\u00a0');
}

function dialled(number: string): string {
  return number.replace(/[^\d+]/g, '');
}
