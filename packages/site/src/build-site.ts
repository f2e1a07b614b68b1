import {LANGS} from '@cyber-17/protocol';

import {NOTICES, PATHS, addressOf, linkTo} from './addresses.js';
import {buildDocs} from './docs/build-docs.js';
import {contactsPage} from './pages/contacts.js';
import {documentPage, documentsPage} from './pages/documents.js';
import {frontPage} from './pages/front.js';
import {notFoundPage} from './pages/not-found.js';
import {noticePage} from './pages/notice.js';
import {partnersPage} from './pages/partners.js';
import {departmentPage, providersPage} from './pages/providers.js';
import {situationPage} from './pages/situation.js';
import {situationIds, situationsPage} from './pages/situations.js';
import {statisticsPage} from './pages/statistics.js';
import {renderPage} from './parts/layout.js';
import {searchIndex} from './search-index.js';
import {SiteLanguage} from './site-language.js';

import type {SiteFiles, SiteInput} from './site-input.js';
import type {Page} from './parts/layout.js';

/** Every page of a language. */
function pagesOf(language: SiteLanguage): readonly Page[] {
  return [
    frontPage(language),
    situationsPage(language),
    ...situationIds(language).map((id) => situationPage(language, id)),
    contactsPage(language),
    documentsPage(language),
    ...Object.keys(language.compiled.letters.letters).map((id) => documentPage(language, id)),
    providersPage(language),
    ...language.input.directory.departments.map((each) => departmentPage(language, each)),
    partnersPage(language),
    ...(language.input.statistics ? [statisticsPage(language, language.input.statistics)] : []),
    ...NOTICES.map((notice) => noticePage(language, notice)),
  ];
}

/** Builds the whole site as text; its style sheet and scripts are built beside it. */
export function buildSite(input: SiteInput): SiteFiles {
  const files = new Map<string, string>();
  const listed: string[] = [];
  for (const lang of LANGS) {
    const language = new SiteLanguage(input, lang);
    for (const page of pagesOf(language)) {
      files.set(`${page.path(lang)}index.html`, renderPage(language, page));
      listed.push(addressOf(input, page.path(lang)));
    }
    files.set(`${lang}/search.json`, JSON.stringify(searchIndex(language)));
    files.set(PATHS.manifest(lang), manifestOf(language));
    files.set(`${lang}/404.html`, renderPage(language, notFoundPage(language)));
  }
  for (const [path, text] of buildDocs(new SiteLanguage(input, 'en'))) {
    files.set(path, text);
    listed.push(addressOf(input, path.replace(/index\.html$/, '')));
  }
  // Who comes without a language finds the first one, which offers the others.
  const [first] = LANGS;
  files.set('index.html', files.get(`${PATHS.front(first)}index.html`)!);
  files.set('404.html', files.get(`${first}/404.html`)!);
  files.set('sitemap.xml', sitemapOf(listed));
  files.set('robots.txt', `User-agent: *\nAllow: /\nSitemap: ${addressOf(input, 'sitemap.xml')}\n`);
  return files;
}

/** What makes it installable. */
function manifestOf(language: SiteLanguage): string {
  const {input, lang, direction} = language;
  const start = linkTo(input, PATHS.front(lang));
  const icon = linkTo(input, `${input.assets}/icon.svg`);
  return JSON.stringify({
    name: input.operator.name,
    short_name: input.operator.name,
    description: language.word('site.sentence'),
    lang,
    dir: direction,
    id: start,
    start_url: start,
    scope: start,
    display: 'minimal-ui',
    background_color: '#f3f4f2',
    theme_color: '#0b5563',
    icons: [{src: icon, sizes: 'any', type: 'image/svg+xml', purpose: 'any'}],
  });
}

function sitemapOf(addresses: readonly string[]): string {
  const urls = addresses.map((each) => `  <url><loc>${each}</loc></url>`).join('\n');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls}\n</urlset>\n`;
}
