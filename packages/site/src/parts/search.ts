import {DANGER, MAX_TEXT, dangerContacts} from '@cyber-17/content/words';

import {PATHS, linkTo} from '../addresses.js';
import {renderButtons} from './contact.js';
import {html} from './html.js';

import type {SiteLanguage} from '../site-language.js';
import type {Html} from './html.js';

/**
 * The search over the situations, hidden until its script runs. What is shown
 * when a text speaks of danger is on the page from the beginning.
 */
export function renderSearch(language: SiteLanguage): Html {
  const {input, lang} = language;
  return html`<search class="search" id="search" data-index="${linkTo(input, `${lang}/search.json`)}"
      data-models="${JSON.stringify(modelsFor(language))}"
      data-found="${language.word('site.search-found')}" data-none="${language.word('site.search-none')}" hidden>
      <label for="words">${language.word('site.search')}</label>
      ${renderField()}
      <p id="search-hint" class="small">${language.word('site.search-hint')}</p>
      <div id="search-danger" role="alert"></div>
      ${[true, false].map((isDespair) => renderNumbers(language, isDespair))}
      <p id="search-result" role="status"></p>
      <ol id="search-list" class="index"></ol>
    </search>`;
}

/** Whom to call, for a script to show. */
function renderNumbers(language: SiteLanguage, isDespair: boolean): Html {
  const {input, lang} = language;
  return html`<template id="search-${isDespair ? 'despair' : 'numbers'}">
        <div class="alarm">
          <p>${language.word('told.danger')}</p>
          ${renderButtons(language, dangerContacts({isDespair}))}
          <p><a class="button" href="${linkTo(input, PATHS.situation(lang, DANGER))}"><span>${language.word('told.danger-more')}</span></a></p>
        </div>
      </template>`;
}

/** People mix languages: both models, that of the page first. */
function modelsFor({input, lang}: SiteLanguage) {
  const {fr, en} = input.models;
  return lang === 'en' ? [en, fr] : [fr, en];
}

/** Nothing that corrects, completes or keeps text may read it: some send it away. */
function renderField(): Html {
  // defence: search-attributes
  return html`<input id="words" type="search" dir="auto" maxlength="${MAX_TEXT}" aria-describedby="search-hint"
        spellcheck="false" autocomplete="off" autocorrect="off" writingsuggestions="false" translate="no"
        data-gramm="false" data-gramm_editor="false" data-enable-grammarly="false" data-lt-active="false"
        data-1p-ignore data-bwignore data-lpignore="true" data-form-type="other">`;
}
