import {PATHS, linkTo} from '../addresses.js';
import {providersIn} from '../advice/providers-in.js';
import {html} from '../parts/html.js';

import type {Html} from '../parts/html.js';
import type {Page} from '../parts/layout.js';
import type {SiteLanguage} from '../site-language.js';
import type {Department, Provider} from '@cyber-17/protocol';

const DAY_MS = 86_400_000;
const QUESTIONS = ['ask-1', 'ask-2', 'ask-3', 'ask-4', 'ask-5'];

/** Every department, and what to ask before hiring anyone. */
export function providersPage(language: SiteLanguage): Page {
  const {input, lang} = language;
  const {departments} = input.directory;
  const content = html`<h1>${language.word('site.providers-title')}</h1>
    <p class="lead">${language.word('site.providers-lead')}</p>
    ${renderWarning(language)}
    <section>
      <h2>${language.word('site.providers-choose')}</h2>
      <ul class="links">
        ${departments.map((each) => html`<li><a href="${linkTo(input, PATHS.provider(lang, each.code))}">${renderPlace(each)}</a></li>`)}
      </ul>
    </section>
    <section>
      <h2>${language.word('providers.ask')}</h2>
      <ol>${QUESTIONS.map((each) => html`<li>${language.word(`providers.${each}`)}</li>`)}</ol>
    </section>`;
  return {
    title: language.word('site.providers-title'),
    description: language.word('site.providers-lead'),
    path: PATHS.providers,
    content,
    kind: 'is-index',
  };
}

/** The providers of one department. */
export function departmentPage(language: SiteLanguage, department: Department): Page {
  const {input, lang} = language;
  // Another draw for each publication: the same for everyone until the next.
  const seed = Math.floor(input.published / DAY_MS);
  const found = providersIn(input.directory, department.code, seed);
  const title = language.word('site.providers-in', {place: `${department.code} ${department.name}`});
  const content = html`<h1>${title}</h1>
    ${renderWarning(language)}
    <p>${language.word(found.length > 0 ? 'site.providers-order' : 'site.providers-none', {seed})}</p>
    <ul class="contacts">
      ${found.map((provider) => renderProvider(language, provider))}
    </ul>
    <p>${language.word('site.providers-questions')}</p>
    <p><a href="${linkTo(input, PATHS.providers(lang))}">${language.word('site.providers-all')}</a></p>`;
  return {
    title,
    description: language.word('site.providers-lead'),
    path: (other) => PATHS.provider(other, department.code),
    content,
    kind: 'is-contacts',
  };
}

/** That they are paid for; that an invented directory is one. */
function renderWarning(language: SiteLanguage): Html {
  return html`<p class="note">
    ${language.input.directory.isFictitious && html`<strong>${language.word('providers.fictitious')}</strong>`}
    ${language.word('providers.price')} ${language.word('providers.quote')}
  </p>`;
}

function renderPlace({code, name}: Department): Html {
  return html`<span lang="fr" dir="ltr">${code} ${name}</span>`;
}

function renderProvider(language: SiteLanguage, provider: Provider): Html {
  const {name, city, labelled, remote, audiences, specialities, hours, phone, url} = provider;
  const can = specialities.map((each) => language.word(`site.speciality-${each}`));
  const list = new Intl.ListFormat(language.lang).format(can);
  const call = language.word('contact.call', {number: phone.replaceAll(' ', '\u00a0')});
  return html`<li class="contact">
    <h2 lang="fr" dir="ltr">${name}</h2>
    <p>
      <span lang="fr" dir="ltr">${city}</span>${labelled && html` · <strong>${language.word('providers.label')}</strong>`}
      ${remote && html` · ${language.word('providers.also-remote')}`}
    </p>
    <p>${language.word('site.providers-can', {list})}</p>
    <a class="button" href="tel:${phone.replaceAll(' ', '')}" aria-label="${call}, ${name}"><span>${call}</span></a>
    ${url && html`<a href="${url}" rel="noopener noreferrer nofollow" dir="ltr">${new URL(url).host}</a>`}
    <p class="terms">
      <span>${language.audiences(audiences)}.</span>
      ${hours && html`<span lang="fr" dir="ltr">${hours}.</span>`}
    </p>
  </li>`;
}
