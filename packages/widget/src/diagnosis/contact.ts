import {html, nothing} from 'lit';

import {icon} from '../base/icon.js';
import {OUTCOME_DRAWINGS} from './icons.js';

import type {JourneyStore} from '../journey/journey-store.js';
import type {Channel} from '@cyber-17/content';

/** How to reach a channel: the address, and the words of the button. */
interface Reach {
  readonly href: string;
  readonly word: string;
  readonly shown: string;
  readonly drawing: 'phone' | 'chat' | 'link';
}

/** The first way to reach a channel; `undefined` when one has to go or look for it. */
export function reachOf({phone, sms, url}: Channel): Reach | undefined {
  if (phone) return {href: `tel:${dialled(phone)}`, word: 'contact.call', shown: phone, drawing: 'phone'};
  if (sms) return {href: `sms:${dialled(sms)}`, word: 'contact.write', shown: sms, drawing: 'chat'};
  if (url) return {href: url, word: 'contact.open', shown: new URL(url).host, drawing: 'link'};
  return undefined;
}

/**
 * A contact as a button. On a device that may be watched it is text to note:
 * a call or a visit would leave a trace.
 */
export function renderContact(journey: JourneyStore, channel: Channel | undefined, asText = false) {
  const reach = channel && reachOf(channel);
  if (!reach) return nothing;
  if (asText) return html`<p><strong>${reach.shown}</strong></p>`;
  const words = journey.word(reach.word, {number: reach.shown});
  // Two buttons may show the same words: the name tells whom they reach.
  return html`<a
    class="button wide"
    href=${reach.href}
    aria-label=${words.includes(channel.name) ? words : `${words}, ${channel.name}`}
    target=${reach.drawing === 'link' ? '_blank' : nothing}
    rel=${reach.drawing === 'link' ? 'noopener noreferrer' : nothing}
    >${icon(OUTCOME_DRAWINGS, reach.drawing)}${words}</a
  >`;
}

/** A contact inside a sentence. */
export function renderInlineContact(channel: Channel | undefined, asText: boolean) {
  const reach = channel && reachOf(channel);
  if (!channel || !reach) return channel?.name ?? nothing;
  if (asText) return reach.shown;
  const shown = reach.drawing === 'link' ? channel.name : reach.shown;
  return html`<a href=${reach.href} rel="noopener noreferrer">${shown}</a>`;
}

function dialled(number: string): string {
  return number.replace(/[^\d+]/g, '');
}
