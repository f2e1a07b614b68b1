import {PATHS} from '../addresses.js';
import {html} from '../parts/html.js';

import type {Notice} from '../addresses.js';
import type {Html} from '../parts/html.js';
import type {Page} from '../parts/layout.js';
import type {SiteLanguage} from '../site-language.js';

/** How many sections each notice has in the words. */
const SECTIONS: Readonly<Record<Notice, number>> = {
  about: 3,
  privacy: 5,
  accessibility: 7,
  legal: 3,
  data: 3,
};

/** The day on which what was tested was last compared with the statement of accessibility. */
const ASSESSED = Date.UTC(2026, 10, 28, 12);

/** Who receives complaints about a site that shuts somebody out. */
const DEFENDER = {
  'site.defender-write': 'https://formulaire.defenseurdesdroits.fr/',
  'site.defender-near': 'https://www.defenseurdesdroits.fr/saisir/delegues',
};

/** What the operator and the law say about this site. */
export function noticePage(language: SiteLanguage, notice: Notice): Page {
  const title = language.word(`site.${notice}`);
  const numbers = Array.from({length: SECTIONS[notice]}, (_, index) => index + 1);
  const content = html`<h1>${title}</h1>
    ${numbers.map(
      (number) =>
        html`<section>
          <h2>${language.word(`site.${notice}-${number}`)}</h2>
          ${renderSection(language, notice, number)}
        </section>`,
    )}
    ${
      notice === 'privacy' &&
      language.input.statistics &&
      html`<section>
        <h2>${language.word('site.privacy-count')}</h2>
        <p>${language.word('site.privacy-count-text')}</p>
      </section>`
    }`;
  const description = language.word(`site.${notice}-1-text`, valuesOf(language));
  return {title, description, path: (lang) => PATHS.notice(lang, notice), content, kind: 'is-notice'};
}

function renderSection(language: SiteLanguage, notice: Notice, number: number): Html {
  const {name, official, officialUrl} = language.input.operator;
  const values = valuesOf(language);
  const key = `site.${notice}-${number}`;
  if (key === 'site.data-2') return renderFiles(language);
  if (key === 'site.legal-1' && official) {
    return html`<p>${language.word('site.legal-official', {name})} ${renderOfficial(officialUrl)}</p>`;
  }
  const isUnofficial = key === 'site.about-1' && !official;
  return html`<p>${language.word(`${key}-text`, values)}</p>
    ${key === 'site.accessibility-7' && renderDefender(language)}
    ${isUnofficial && html`<p class="note">${language.word('site.about-unofficial')} ${renderOfficial(officialUrl)}</p>`}`;
}

function valuesOf(language: SiteLanguage) {
  const {operator, version} = language.input;
  return {name: operator.name, version, day: language.day(ASSESSED)};
}

function renderDefender(language: SiteLanguage): Html {
  return html`<ul>
    ${Object.entries(DEFENDER).map(([key, url]) => html`<li><a href="${url}" rel="noopener noreferrer" hreflang="fr">${language.word(key)}</a></li>`)}
  </ul>`;
}

function renderOfficial(url: string): Html {
  return html`<a href="${url}" rel="noopener noreferrer">${new URL(url).host}</a>`;
}

/** What the API offers, each file by its address. */
function renderFiles(language: SiteLanguage): Html {
  const base = `${language.input.operator.apiOrigin}/v1`;
  const files = [
    ['site.data-index', `${base}/index.json`],
    ['site.data-book', `${base}/${language.lang}/advice.json`],
    ['site.data-letters', `${base}/${language.lang}/letters.json`],
    ['site.data-openapi', `${base}/openapi.yaml`],
  ] as const;
  return html`<dl>
    ${files.map(
      ([key, url]) =>
        html`<dt>${language.word(key)}</dt>
          <dd><a href="${url}" rel="noopener" dir="ltr">${url}</a></dd>`,
    )}
  </dl>`;
}
