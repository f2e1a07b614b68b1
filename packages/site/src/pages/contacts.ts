import {PATHS, linkTo} from '../addresses.js';
import {renderContact, renderLink} from '../parts/contact.js';
import {hoursWords} from '../parts/hours.js';
import {html} from '../parts/html.js';

import type {Html} from '../parts/html.js';
import type {Page} from '../parts/layout.js';
import type {SiteLanguage} from '../site-language.js';
import type {BookChannel, Csirt} from '@cyber-17/content';

/** Whom a child or someone in danger can call at any hour, the most general first. */
const DANGER = ['17', '112', '114', '119', '3114'];

/** Everyone who can be reached: in danger, by phone, on a site; and the regional centres. */
export function contactsPage(language: SiteLanguage): Page {
  const {input, lang} = language;
  const {channels, csirts} = language.compiled.book;
  const others = Object.keys(channels).filter((id) => !DANGER.includes(id));
  const where = (isIt: (channel: BookChannel) => boolean) => others.filter((id) => isIt(channels[id]!));
  const content = html`<h1>${language.word('site.contacts')}</h1>
    ${renderGroup(language, 'site.contacts-danger', DANGER, language.word('site.contacts-danger-text'))}
    ${renderGroup(
      language,
      'site.contacts-phone',
      where(({phone, sms}) => (phone ?? sms) !== undefined),
    )}
    ${renderGroup(
      language,
      'site.contacts-site',
      where(({phone, sms, url}) => !phone && !sms && url !== undefined),
    )}
    ${renderGroup(
      language,
      'site.contacts-own',
      where(({phone, sms, url}) => !phone && !sms && !url),
    )}
    <section>
      <h2>${language.word('site.centres')}</h2>
      <p>${language.word('site.centres-text')}</p>
      <ul class="contacts">
        ${csirts.map((centre) => renderCentre(language, centre))}
      </ul>
    </section>
    <section>
      <h2>${language.word('site.providers-title')}</h2>
      <p>${language.word('site.providers-lead')} ${language.word('providers.price')}</p>
      <p><a class="button" href="${linkTo(input, PATHS.providers(lang))}"><span>${language.word('site.providers-title')}</span></a></p>
    </section>`;
  return {
    title: language.word('site.contacts'),
    description: language.word('site.contacts-danger-text'),
    path: PATHS.contacts,
    content,
    kind: 'is-contacts',
  };
}

function renderGroup(language: SiteLanguage, word: string, ids: readonly string[], lead?: string): Html {
  return html`<section>
    <h2>${language.word(word)}</h2>
    ${lead && html`<p>${lead}</p>`}
    <ul class="contacts">${ids.map((id) => renderContact(language, id))}</ul>
  </section>`;
}

function renderCentre(language: SiteLanguage, centre: Csirt): Html {
  const {name, departments} = centre;
  const hours = hoursWords(language, centre);
  return html`<li class="contact">
    <h3 lang="fr" dir="ltr">${name}</h3>
    <p>${language.word('site.departments', {list: departments.join(', ')})}</p>
    ${renderLink(language, centre)}
    ${hours && html`<p class="terms">${hours}.</p>`}
  </li>`;
}
