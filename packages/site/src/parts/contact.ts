import {hoursWords} from './hours.js';
import {html} from './html.js';
import {isFrench, textOf} from './in-language.js';

import type {SiteLanguage} from '../site-language.js';
import type {Html} from './html.js';
import type {BookChannel, Channel} from '@cyber-17/content';

/** How to reach a contact: its address, the words of the link, and what to note down. */
export interface Reach {
  readonly href: string;
  readonly words: string;
  readonly note: string;
  readonly isSite: boolean;
}

/** The first way to reach a contact; `undefined` when one has to go or look for it. */
export function reachOf(language: SiteLanguage, {name, phone, sms, url}: Channel): Reach | undefined {
  if (phone) {
    const words = language.word('contact.call', {number: unbroken(phone)});
    return {href: `tel:${dialled(phone)}`, words, note: unbroken(phone), isSite: false};
  }
  if (sms) {
    const words = language.word('contact.write', {number: unbroken(sms)});
    return {href: `sms:${dialled(sms)}`, words, note: unbroken(sms), isSite: false};
  }
  if (!url) return undefined;
  return {href: url, words: language.word('contact.open', {name}), note: new URL(url).host, isSite: true};
}

/** A contact whole: its name, what it is for, how to reach it, when, and what that costs. */
export function renderContact(language: SiteLanguage, id: string): Html | '' {
  const channel = language.channel(id);
  if (!channel) return '';
  const {phone, url} = channel;
  const site = phone && url ? html` ${renderLink(language, {name: channel.name, url})}` : '';
  return html`<li class="contact" id="c-${id}">
    <h3>${textOf(channel, 'name')}</h3>
    <p>${textOf(channel, 'what')}</p>
    ${renderLink(language, channel)}${site} ${renderTerms(language, channel)}
  </li>`;
}

/** The link alone, as a button. */
export function renderLink(language: SiteLanguage, channel: Channel): Html | '' {
  const reach = reachOf(language, channel);
  if (!reach) return '';
  const price = priceWords(language, channel);
  const small = price && html` <small>${price}</small>`;
  // A clearer target than the sentence, and the price is read before the call.
  return reach.isSite
    ? html`<a class="button" href="${reach.href}" rel="noopener noreferrer"><span>${reach.words}</span></a>`
    : html`<a class="button" href="${reach.href}"><span>${reach.words}${small}</span></a>`;
}

/** Contacts for one thing to do, as buttons with their names. */
export function renderButtons(language: SiteLanguage, ids: readonly string[] = []): Html | '' {
  const buttons = ids.flatMap((id) => {
    const channel = language.channel(id);
    const link = channel && renderLink(language, channel);
    if (!channel || !link) return [];
    const {isSite} = reachOf(language, channel)!;
    const hours = hoursWords(language, channel);
    const about = [...(isSite ? [] : [textOf(channel, 'name')]), ...(hours ? [hours] : [])];
    return [
      html`<li>
        ${link}
        ${about.length > 0 && html`<span class="about">${about.map((each, index) => html`${index > 0 ? ' · ' : ''}${each}`)}</span>`}
      </li>`,
    ];
  });
  return buttons.length > 0 ? html`<ul class="buttons">${buttons}</ul>` : '';
}

function renderTerms(language: SiteLanguage, channel: BookChannel): Html {
  const hours = hoursWords(language, channel);
  const {untilOpen, audiences} = channel;
  const checked = language.word('site.checked', {day: language.day(Date.parse(channel.verifiedOn))});
  const french = isFrench(channel, 'untilOpen');
  return html`<p class="terms">
    ${audiences && html`<span>${language.word('site.for-whom', {who: language.audiences(audiences)})}.</span>`}
    ${hours && html`<span>${hours}.</span>`}
    ${untilOpen && (french ? html`<span lang="fr" dir="ltr">${untilOpen}</span>` : html`<span>${untilOpen}</span>`)}
    <span>${checked}</span>
  </p>`;
}

/** What the call costs; empty where it costs nothing more than a call. */
function priceWords(language: SiteLanguage, {centsPerMinute}: Channel): string {
  if (centsPerMinute === undefined) return '';
  const euros = new Intl.NumberFormat(language.locale, {style: 'currency', currency: 'EUR'});
  return language.word('contact.price', {price: euros.format(centsPerMinute / 100)});
}

/** A number that no line break cuts. */
function unbroken(number: string): string {
  return number.replaceAll(' ', '\u00a0');
}

function dialled(number: string): string {
  return number.replace(/[^\d+]/g, '');
}
