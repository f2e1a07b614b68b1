import {contactsAt} from '@cyber-17/content';
import {html, nothing} from 'lit';

import {icon} from '../../base/icon.js';
import {channelOf} from './channel-of.js';
import {OUTCOME_DRAWINGS} from './icons.js';
import {localeOf} from './locale-of.js';
import {openingWords} from './opening-words.js';

import type {Advised} from '../../journey/case.js';
import type {Channel, ContactAt} from '@cyber-17/content';

/** How to reach a channel: the address, and the words of the button. */
interface Reach {
  readonly href: string;
  readonly words: string;
  /** The text to note down where links are not allowed. */
  readonly note: string;
  readonly drawing: 'phone' | 'chat' | 'link';
}

/** How contacts look in one place. */
interface Look {
  /** Whether to say what to do if nobody answers a line without known hours. */
  readonly isUrgent?: boolean;
  /** Whether its name is on screen above it. */
  readonly isNamed?: boolean;
  /** Whether it is what to do first on the whole view: the filled button. */
  readonly isFirst?: boolean;
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

/** Whom to reach now: who answers first, what is paid after what is free, what is closed last. */
export function renderContacts(journey: Advised, ids: readonly string[] = [], look?: Look) {
  const {isFirst = false, ...rest} = look ?? {};
  const contacts = contactsFor(journey, ids);
  const first = isFirst ? contacts.find((contact) => isButton(journey, contact)) : undefined;
  return contacts.map((contact) => renderContact(journey, contact, {...rest, isFirst: contact === first}));
}

/** Whether one of these can be reached now with a button. */
export function hasButton(journey: Advised, ids: readonly string[] = []): boolean {
  return contactsFor(journey, ids).some((contact) => isButton(journey, contact));
}

function contactsFor(journey: Advised, ids: readonly string[]): readonly ContactAt[] {
  return contactsAt(ids, (id) => channelOf(journey, id), journey.resources.now());
}

function isButton(journey: Advised, {channel, standing}: ContactAt): boolean {
  return standing !== 'closed' && reachOf(journey, channel) !== undefined;
}

/**
 * One contact: a button, with its price before the call. A closed line is
 * words, so that nobody presses it first; its number is still a link, because
 * the clock of the device may be wrong. On a device that may be watched all is
 * text to note: a call or a visit would leave a trace.
 */
export function renderContact(
  journey: Advised,
  contact: ContactAt,
  {isUrgent = true, isNamed = false, isFirst = false}: Look = {},
) {
  const {channel, standing, opening} = contact;
  const {name, untilOpen} = channel;
  const reach = reachOf(journey, channel);
  const isUnsure = standing !== 'open' && (standing === 'closed' || isUrgent);
  const about = [opening ? openingWords(journey, opening) : '', isUnsure ? untilOpen : '']
    .filter(Boolean)
    .join(' ');
  if (!reach)
    return isUnsure && about
      ? html`<p class="closed">${isNamed ? nothing : html`<strong>${name}.</strong> `}${about}</p>`
      : nothing;
  const {href, words, note, drawing} = reach;
  const price = priceWords(journey, channel);
  const small = about ? html`<p class="muted small">${about}</p>` : nothing;
  if (journey.isDiscreet) {
    const text = [journey.word('contact.note', {name, note}), price].filter(Boolean).join(' · ');
    return html`<p>${text}</p>${standing === 'closed' ? small : nothing}`;
  }
  if (standing === 'closed') {
    return html`<p class="closed">${isNamed ? nothing : html`<strong>${name}</strong>, `}<a href=${href} dir="ltr">${note}</a>. <span class="muted">${about}</span></p>`;
  }
  // defence: price-before-call
  const lines = [price, words.includes(name) ? '' : name].filter(Boolean);
  const isSite = drawing === 'link';
  return html`<a
      class=${isFirst ? 'button go wide' : 'button wide'}
      href=${href}
      target=${isSite ? '_blank' : nothing}
      rel=${isSite ? 'noopener noreferrer' : nothing}
      >${icon(OUTCOME_DRAWINGS, drawing)}<span>${words}${lines.map((line) => html`<small>${line}</small>`)}</span></a
    >${small}`;
}

/** What the call costs; empty where it costs nothing more than a call. */
export function priceWords(journey: Advised, {centsPerMinute}: Pick<Channel, 'centsPerMinute'>): string {
  if (centsPerMinute === undefined) return '';
  const euros = new Intl.NumberFormat(localeOf(journey.lang), {style: 'currency', currency: 'EUR'});
  return journey.word('contact.price', {price: euros.format(centsPerMinute / 100)});
}

/** A number that no line break cuts. */
export function unbroken(number: string): string {
  return number.replaceAll(' ', '\u00a0');
}

function dialled(number: string): string {
  return number.replace(/[^\d+]/g, '');
}
