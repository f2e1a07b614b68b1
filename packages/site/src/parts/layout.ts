import {LANGS} from '@cyber-17/protocol';

import {NOTICES, PATHS, addressOf, linkTo} from '../addresses.js';
import {renderEmergency} from './emergency.js';
import {html} from './html.js';
import {MARK} from './mark.js';

import type {SiteLanguage} from '../site-language.js';
import type {Html} from './html.js';
import type {Lang} from '@cyber-17/protocol';

/** One page, without what all pages have in common. */
export interface Page {
  /** Of the tab and the history, without the name of the service. */
  readonly title: string;
  readonly description: string;
  /** Its address in each language. */
  readonly path: (lang: Lang) => string;
  readonly content: Html;
  /** It asks the questions, which bring the numbers of emergency and the quick exit themselves. */
  readonly hasQuestions?: true;
  /** Names of its scripts, beside the one of every page. */
  readonly scripts?: readonly Html[];
  /** Whether search engines leave it out. */
  readonly isUnlisted?: true;
  /** What kind of page it is, for the style sheet. */
  readonly kind: string;
}

/** A whole document. */
export function renderPage(language: SiteLanguage, page: Page): string {
  const {input, lang, direction} = language;
  const {name} = input.operator;
  const asset = (file: string) => linkTo(input, `${input.assets}/${file}`);
  const document = html`<!doctype html>
<html lang="${lang}" dir="${direction}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${page.title} – ${name}</title>
    <meta name="description" content="${page.description}">
    <meta name="color-scheme" content="light dark">
    <meta name="theme-color" content="#ffffff" media="(prefers-color-scheme: light)">
    <meta name="theme-color" content="#141d21" media="(prefers-color-scheme: dark)">
    ${page.isUnlisted ? html`<meta name="robots" content="noindex">` : renderAlternates(language, page)}
    <link rel="icon" href="${asset('icon.svg')}" type="image/svg+xml">
    <link rel="manifest" href="${linkTo(input, PATHS.manifest(lang))}">
    <link rel="stylesheet" href="${asset('style.css')}">
    <script src="${asset('page.js')}" defer></script>
    ${page.scripts ?? []}
  </head>
  <body class="${page.kind}">
    <a class="skip" href="#content">${language.word('site.skip')}</a>
    ${renderHeader(language, page)}
    ${page.hasQuestions ? '' : renderEmergency(language)}
    <p class="outdated" id="outdated" data-until="${new Date(input.validUntil).toISOString()}" data-published="${input.published}" data-index="${input.operator.apiOrigin}/v1/index.json" hidden>${language.word('plan.outdated', {day: language.day(input.validUntil)})}</p>
    <main id="content" tabindex="-1">${page.content}</main>
    ${renderFooter(language, page)}
  </body>
</html>
`;
  return String(document);
}

function renderAlternates({input, lang}: SiteLanguage, {path}: Page): Html {
  return html`<link rel="canonical" href="${addressOf(input, path(lang))}">
    ${LANGS.map((other) => html`<link rel="alternate" hreflang="${other}" href="${addressOf(input, path(other))}">`)}`;
}

function renderHeader(language: SiteLanguage, page: Page): Html {
  const {input, lang} = language;
  const {name, exitUrl} = input.operator;
  const here = page.path(lang);
  const entry = (path: string, word: string) => {
    const current = path === here && html` aria-current="page"`;
    const kind = path === PATHS.front(lang) && html` class="to-front"`;
    return html`<li${kind}><a href="${linkTo(input, path)}"${current}>${language.word(word)}</a></li>`;
  };
  return html`<header class="top">
      <a class="brand" href="${linkTo(input, PATHS.front(lang))}">${MARK}<span>${name}</span></a>
      <nav class="menu" aria-label="${language.word('site.menu')}">
        <ul>
          ${!page.hasQuestions && entry(PATHS.front(lang), 'site.home')}
          ${entry(PATHS.situations(lang), 'site.list')}
          ${entry(PATHS.contacts(lang), 'site.contacts')}
          ${entry(PATHS.documents(lang), 'site.documents')}
        </ul>
      </nav>
      ${!page.hasQuestions && html`<a class="leave" id="leave" href="${exitUrl}" rel="noreferrer">${language.word('start.exit')}</a>`}
    </header>`;
}

function renderFooter(language: SiteLanguage, page: Page): Html {
  const {input, lang} = language;
  const {official, officialUrl} = input.operator;
  return html`<footer class="bottom">
      ${!official && html`<p>${language.word('start.unofficial')} <a href="${officialUrl}" rel="noopener noreferrer">${new URL(officialUrl).host}</a></p>`}
      <nav aria-label="${language.word('site.more')}">
        <ul>
          <li><a href="${linkTo(input, PATHS.providers(lang))}"${page.path(lang) === PATHS.providers(lang) && html` aria-current="page"`}>${language.word('site.providers')}</a></li>
          <li><a href="${linkTo(input, PATHS.partners(lang))}"${page.path(lang) === PATHS.partners(lang) && html` aria-current="page"`}>${language.word('site.partners')}</a></li>
          ${input.statistics && html`<li><a href="${linkTo(input, PATHS.statistics(lang))}"${page.path(lang) === PATHS.statistics(lang) && html` aria-current="page"`}>${language.word('site.statistics')}</a></li>`}
          ${NOTICES.map((notice) => html`<li><a href="${linkTo(input, PATHS.notice(lang, notice))}">${language.word(`site.${notice}`)}</a></li>`)}
        </ul>
      </nav>
      <nav aria-label="${language.word('site.languages')}">
        <ul class="languages">
          ${LANGS.map((other) => {
            const {name, direction} = input.compiled[other].start;
            const current = other === lang && html` aria-current="true"`;
            return html`<li><a href="${linkTo(input, page.path(other))}" lang="${other}" dir="${direction ?? 'ltr'}" hreflang="${other}"${current}>${name}</a></li>`;
          })}
        </ul>
      </nav>
      <p class="small">${language.word('site.updated', {day: language.day(input.published)})} ${language.word('start.exit-text')}</p>
    </footer>`;
}
