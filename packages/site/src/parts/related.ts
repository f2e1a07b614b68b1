import {PATHS, linkTo} from '../addresses.js';
import {conclusionOf} from '../advice/conclusion-of.js';
import {html} from './html.js';
import {textOf} from './in-language.js';

import type {SiteLanguage} from '../site-language.js';
import type {Html} from './html.js';

/** What a situation is confused with, and how each differs. */
export function renderRelated(language: SiteLanguage, id: string): Html | '' {
  const neighbours =
    conclusionOf(language, id).neighbours ?? language.compiled.book.threats[id]!.neighbours ?? [];
  if (neighbours.length === 0) return '';
  return html`<nav class="related" aria-labelledby="related">
    <h2 id="related">${language.word('site.related')}</h2>
    <ul>
      ${neighbours.map(({threat}) => {
        const other = language.compiled.book.threats[threat]!;
        return html`<li>
          <a href="${linkTo(language.input, PATHS.situation(language.lang, threat))}">${textOf(conclusionOf(language, threat), 'title')}</a>
          ${other.rather && html`<span>${textOf(other, 'rather')}</span>`}
        </li>`;
      })}
    </ul>
  </nav>`;
}
