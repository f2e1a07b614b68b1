import {raw} from 'hono/html';

import {PATHS, addressOf, linkTo} from '../addresses.js';
import {html} from '../parts/html.js';
import {MARK} from '../parts/mark.js';

import type {Html} from '../parts/html.js';
import type {Library} from './library.js';
import type {Heading} from './markdown.js';

/** One page of the documentation, without what all of them have in common. */
export interface DocsPage {
  readonly title: string;
  readonly description: string;
  /** Below the address of the site. */
  readonly path: string;
  /** The file that it shows. */
  readonly file?: string;
  readonly content: Html;
  readonly headings?: readonly Heading[];
  readonly kind: string;
}

/** The documentation is for those who integrate, run and write: in English only, and without a script. */
export function renderDocs(library: Library, page: DocsPage): string {
  const {input} = library;
  const {name} = input.operator;
  const asset = (file: string) => linkTo(input, `${input.assets}/${file}`);
  const places = (page.headings ?? []).filter(({depth}) => depth <= 3);
  const document = html`<!doctype html>
<html lang="en" dir="ltr">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${page.title} – ${name} documentation</title>
    <meta name="description" content="${page.description}">
    <meta name="color-scheme" content="light dark">
    <meta name="theme-color" content="#ffffff" media="(prefers-color-scheme: light)">
    <meta name="theme-color" content="#141d21" media="(prefers-color-scheme: dark)">
    <link rel="canonical" href="${addressOf(input, page.path)}">
    <link rel="icon" href="${asset('icon.svg')}" type="image/svg+xml">
    <link rel="stylesheet" href="${asset('style.css')}">
    <link rel="stylesheet" href="${asset('docs.css')}">
  </head>
  <body class="is-docs ${page.kind}">
    <a class="skip" href="#content">Skip to the text</a>
    ${renderHeader(library)}
    <div class="docs">
      <nav class="pages" aria-label="Pages">${renderContents(library, page)}</nav>
      <main id="content" tabindex="-1">
        <details class="folded"><summary>All pages</summary><nav aria-label="All pages">${renderContents(library, page)}</nav></details>
        ${places.length > 1 && html`<details class="folded"><summary>On this page</summary><nav aria-label="Parts of this page">${renderPlaces(places)}</nav></details>`}
        <article class="prose">${page.content}</article>
        ${renderNeighbours(library, page)}
      </main>
      ${places.length > 1 && html`<nav class="places" aria-labelledby="places-title"><p id="places-title">On this page</p>${renderPlaces(places)}</nav>`}
    </div>
    ${renderFooter(library)}
  </body>
</html>
`;
  return String(document);
}

function renderHeader({input}: Library): Html {
  const {name, storybookUrl} = input.operator;
  return html`<header class="top">
      <a class="brand" href="${linkTo(input, PATHS.docs)}">${MARK}<span>${name} <span class="light">documentation</span></span></a>
      <nav class="menu" aria-label="Elsewhere">
        <ul>
          <li><a href="${linkTo(input, PATHS.partners('en'))}">Take the tag</a></li>
          ${storybookUrl && html`<li><a href="${storybookUrl}">Storybook</a></li>`}
          <li class="to-front"><a href="${linkTo(input, PATHS.front('en'))}">The service</a></li>
        </ul>
      </nav>
    </header>`;
}

function renderContents(library: Library, page: DocsPage): Html {
  return html`${library.contents.map(
    ({title, files}) => html`<p>${title}</p>
        <ul>
          ${files.map((file) => html`<li><a href="${library.linkTo(file)}"${file === page.file && html` aria-current="page"`}>${library.pages.get(file)!.title}</a></li>`)}
        </ul>`,
  )}`;
}

function renderPlaces(places: readonly Heading[]): Html {
  return html`<ul>
      ${places.map(({id, depth, text}) => html`<li${depth > 2 && html` class="inner"`}><a href="#${id}">${raw(text)}</a></li>`)}
    </ul>`;
}

/** The document before, and the next one. */
function renderNeighbours(library: Library, {file}: DocsPage): Html | false {
  const order = library.contents.flatMap(({files}) => files);
  const here = file === undefined ? -1 : order.indexOf(file);
  if (here < 0) return false;
  const entry = (neighbour: string | undefined, word: string, kind: string) =>
    neighbour !== undefined &&
    html`<li class="${kind}"><a href="${library.linkTo(neighbour)}"><span>${word}</span> ${library.pages.get(neighbour)!.title}</a></li>`;
  return html`<nav class="neighbours" aria-label="Before and after">
          <ul>${entry(order[here - 1], 'Before', 'before')}${entry(order[here + 1], 'Next', 'after')}</ul>
        </nav>`;
}

function renderFooter({input}: Library): Html {
  const {official, officialUrl} = input.operator;
  return html`<footer class="bottom">
      ${!official && html`<p>Unofficial deployment. The French State’s own service is <a href="${officialUrl}" rel="noopener noreferrer">${new URL(officialUrl).host}</a>.</p>`}
      <p class="small">Version ${input.version}.</p>
    </footer>`;
}
