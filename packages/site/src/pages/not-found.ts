import {PATHS, linkTo} from '../addresses.js';
import {html} from '../parts/html.js';

import type {Page} from '../parts/layout.js';
import type {SiteLanguage} from '../site-language.js';

/** What a server answers with where there is no page. */
export function notFoundPage(language: SiteLanguage): Page {
  const {input, lang} = language;
  return {
    title: language.word('site.not-found'),
    description: language.word('site.not-found-text'),
    path: PATHS.front,
    content: html`<h1>${language.word('site.not-found')}</h1>
      <p class="lead">${language.word('site.not-found-text')}</p>
      <p><a class="button" href="${linkTo(input, PATHS.situations(lang))}"><span>${language.word('site.situations')}</span></a></p>`,
    kind: 'is-notice',
    isUnlisted: true,
  };
}
