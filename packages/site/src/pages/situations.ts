import {THREAT_CLASSES} from '@cyber-17/content';

import {PATHS, linkTo} from '../addresses.js';
import {conclusionOf} from '../advice/conclusion-of.js';
import {html} from '../parts/html.js';
import {renderSearch} from '../parts/search.js';
import {textOf} from '../parts/in-language.js';

import type {Html} from '../parts/html.js';
import type {Page} from '../parts/layout.js';
import type {SiteLanguage} from '../site-language.js';

/** Most serious first, as someone in need reads. */
const ORDER = [
  'person',
  'voice',
  'manipulation',
  'pretext',
  'intrusion',
  'system',
  'legal',
  'nuisance',
] as const;

/** Every situation of a language, in the order of its index. */
export function situationIds({compiled}: SiteLanguage): readonly string[] {
  return [...Object.keys(compiled.graph.threats), ...Object.keys(compiled.graph.outcomes)];
}

/** The index: every situation in plain words, by what is attacked, and a search over them. */
export function situationsPage(language: SiteLanguage): Page {
  const {input, lang, compiled} = language;
  const {threats, outcomes} = compiled.graph;
  const count = situationIds(language).length;
  const byTitle = (a: string, b: string) =>
    conclusionOf(language, a).title.localeCompare(conclusionOf(language, b).title, lang);
  const ofClass = (wanted: string) =>
    Object.values(threats).flatMap((threat) => (threat.class === wanted ? [threat.id] : []));
  const classes = ORDER.filter((each) => THREAT_CLASSES.includes(each));

  const content = html`<h1>${language.word('site.situations')}</h1>
    <p class="lead">${language.word('site.situations-lead', {count})}</p>
    ${renderSearch(language)}
    <div id="all">
      ${classes.map((each) => renderGroup(language, `site.class-${each}`, [...ofClass(each)].sort(byTitle)))}
      ${renderGroup(language, 'site.outcomes', Object.keys(outcomes).sort(byTitle))}
    </div>`;
  return {
    title: language.word('site.situations'),
    description: language.word('site.situations-lead', {count}),
    path: PATHS.situations,
    content,
    kind: 'is-index',
    scripts: [html`<script src="${linkTo(input, `${input.assets}/search.js`)}" defer></script>`],
  };
}

function renderGroup(language: SiteLanguage, word: string, ids: readonly string[]): Html {
  const {input, lang, compiled} = language;
  return html`<section>
    <h2>${language.word(word)}</h2>
    <ul class="index">
      ${ids.map(
        (id) =>
          html`<li id="s-${id}">
            <a href="${linkTo(input, PATHS.situation(lang, id))}">${textOf(conclusionOf(language, id), 'title')}</a>
            <span>${textOf(compiled.book.threats[id]!, 'summary')}</span>
          </li>`,
      )}
    </ul>
  </section>`;
}
