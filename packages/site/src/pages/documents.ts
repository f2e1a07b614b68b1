import {placesIn} from '@cyber-17/content';

import {PATHS, linkTo} from '../addresses.js';
import {conclusionOf} from '../advice/conclusion-of.js';
import {html} from '../parts/html.js';
import {isFrench, textOf} from '../parts/in-language.js';
import {situationIds} from './situations.js';

import type {Html} from '../parts/html.js';
import type {Page} from '../parts/layout.js';
import type {SiteLanguage} from '../site-language.js';
import type {Letter, LetterText} from '@cyber-17/content';

/** The list of letters, first those that most situations need. */
export function documentsPage(language: SiteLanguage): Page {
  const {input, lang, compiled} = language;
  const letters = Object.entries(compiled.letters.letters)
    .map(([id, letter]) => ({id, letter, uses: usesOf(language, id).length}))
    .sort((a, b) => b.uses - a.uses);
  const content = html`<h1>${language.word('site.documents')}</h1>
    <p class="lead">${language.word('site.documents-lead')}</p>
    <ul class="index">
      ${letters.map(
        ({id, letter}) =>
          html`<li><a href="${linkTo(input, PATHS.document(lang, id))}">${textOf(letter, 'title')}</a></li>`,
      )}
    </ul>`;
  return {
    title: language.word('site.documents'),
    description: language.word('site.documents-lead'),
    path: PATHS.documents,
    content,
    kind: 'is-index',
  };
}

/**
 * One letter with its blanks, to print or to copy. It is French that is sent;
 * in another language the page says below what the letter says.
 */
export function documentPage(language: SiteLanguage, id: string): Page {
  const {input, lang} = language;
  const letter = language.compiled.letters.letters[id]!;
  const {french} = letter;
  const isInFrench = french !== undefined || isFrench(letter, 'body');
  const labels = french ? input.compiled.fr.letters.letters[id]! : letter;
  const used = usesOf(language, id);
  const content = html`<h1>${textOf(letter, 'title')}</h1>
    <p class="lead">${language.word('site.document-fill')}</p>
    ${isInFrench && html`<p>${language.word('letter.french')}</p>`}
    ${renderText(language, french ?? letter, labels, isInFrench)}
    ${
      french &&
      html`<section>
        <h2>${language.word('site.document-meaning')}</h2>
        ${renderText(language, letter, letter, false)}
      </section>`
    }
    ${
      used.length > 0 &&
      html`<section class="no-print">
        <h2>${language.word('site.document-used')}</h2>
        <ul class="links">
          ${used.map((each) => html`<li><a href="${linkTo(input, PATHS.situation(lang, each))}">${textOf(conclusionOf(language, each), 'title')}</a></li>`)}
        </ul>
      </section>`
    }`;
  return {
    title: letter.title,
    description: language.word('site.document-fill'),
    path: (other) => PATHS.document(other, id),
    content,
    kind: 'is-document',
  };
}

function renderText(language: SiteLanguage, text: LetterText, labels: Letter, isFrench: boolean): Html {
  const mark = isFrench && language.lang !== 'fr' ? html` lang="fr" dir="ltr"` : '';
  const word = (key: string) => (isFrench ? frenchWord(language, key) : language.word(key));
  const fill = (line: string) => withBlanks(line, labels);
  return html`<div class="paper"${mark}>
    <p><b>${word('site.document-to')}</b> ${fill(text.to)}</p>
    <p><b>${word('site.document-subject')}</b> ${fill(text.subject)}</p>
    ${text.body.map((paragraph) => html`<p>${isOptional(paragraph, labels) && html`<small>${word('site.document-optional')}</small> `}${fill(paragraph)}</p>`)}
  </div>`;
}

/** Whether a paragraph is left out where one of its fields stays empty. */
function isOptional(text: string, {fields}: Letter): boolean {
  const places = placesIn(text);
  return fields.some(({id, optional}) => optional && places.includes(id));
}

function frenchWord({input}: SiteLanguage, key: string): string {
  return input.compiled.fr.site[key]!;
}

/** A text with what is to be filled in between brackets. */
function withBlanks(text: string, {fields}: Letter): readonly (Html | string)[] {
  const parts = text.split(/\{\{([\w-]+)\}\}/);
  return parts.map((part, index) =>
    index % 2 === 0 ? part : html`<mark>[${fields.find(({id}) => id === part)!.label}]</mark>`,
  );
}

/** The situations in whose advice a letter is. */
function usesOf(language: SiteLanguage, letter: string): readonly string[] {
  const {threats, actions} = language.compiled.book;
  return situationIds(language).filter((id) =>
    threats[id]!.actions.some((use) => actions[use.do]!.letter === letter),
  );
}
