import {raw} from 'hono/html';

import {PATHS, linkTo} from '../addresses.js';
import {html} from '../parts/html.js';
import {serviceOf} from '../parts/service.js';
import {DEFAULTS} from '../snippet/options.js';
import {snippetFor} from '../snippet/snippet.js';
import {documentPath, isMarkdown} from './documents.js';
import {renderDocs} from './docs-layout.js';
import {highlighted} from './highlighted.js';
import {Library} from './library.js';

import type {Html} from '../parts/html.js';
import type {SiteLanguage} from '../site-language.js';
import type {DocsPage} from './docs-layout.js';

/** Every page of the documentation, by its path below the address of the site. */
export function buildDocs(language: SiteLanguage): ReadonlyMap<string, string> {
  const library = new Library(language.input);
  const {texts, folders} = language.input.documents;
  const pages = [
    frontPage(language, library),
    ...[...texts.keys()].map((file) =>
      isMarkdown(file) ? markdownPage(library, file) : sourcePage(library, file),
    ),
    ...[...folders]
      .filter((folder) => !texts.has(`${folder}/README.md`))
      .map((each) => folderPage(library, each)),
  ];
  return new Map(pages.map((page) => [`${page.path}index.html`, renderDocs(library, page)]));
}

/** The way in: the tag, and every document with what it says. */
function frontPage(language: SiteLanguage, library: Library): DocsPage {
  const {input} = language;
  const snippet = snippetFor(DEFAULTS, serviceOf(language));
  const content = html`<h1>Documentation</h1>
    <p class="lead">For whoever puts ${input.operator.name} on a site, answers for its security, runs it, writes for it or works on it.</p>
    <pre class="code"><code>${raw(highlighted(snippet, 'html'))}</code></pre>
    <p>This tag, pinned by its hash, is all that a page needs. <a href="${library.linkTo('docs/integrate.md')}">The guide</a> says the rest in five minutes; <a href="${linkTo(input, PATHS.partners('en'))}">the page for partners</a> writes the tag for your choices, with its policy, and previews it.</p>
    ${library.contents.map(
      ({title, files}) => html`<section>
          <h2>${title}</h2>
          <ul class="cards">
            ${files.map((file) => {
              const {title: name, lead} = library.pages.get(file)!;
              return html`<li><a href="${library.linkTo(file)}">${name}</a><p>${firstSentence(lead)}</p></li>`;
            })}
          </ul>
        </section>`,
    )}`;
  const description = `How to put ${input.operator.name} on a site, assess it, run it and work on it.`;
  return {title: 'Documentation', description, path: PATHS.docs, content, kind: 'is-docs-front'};
}

function markdownPage(library: Library, file: string): DocsPage {
  const {title, lead, headings, body} = library.pages.get(file)!;
  // The way into a folder of documents lists them.
  const [, folder] = /^(docs\/.+)\/README\.md$/.exec(file) ?? [];
  return {
    title,
    description: firstSentence(lead) || title,
    path: documentPath(file),
    file,
    content: html`${raw(body)}${folder !== undefined && renderFolder(library, folder)}`,
    headings,
    kind: 'is-document',
  };
}

/** A file of the repository that a document leads to. */
function sourcePage(library: Library, file: string): DocsPage {
  const language = /[^.]*$/.exec(file)![0].replace('yml', 'yaml').replace('svg', 'html');
  const code = library.input.documents.texts.get(file)!;
  const content = html`<h1 class="path">${file}</h1>
    <pre class="code"><code>${raw(highlighted(code.trimEnd(), language))}</code></pre>`;
  return {
    title: file,
    description: `The file ${file}.`,
    path: documentPath(file),
    content,
    kind: 'is-source',
  };
}

function folderPage(library: Library, folder: string): DocsPage {
  return {
    title: folder,
    description: `The files in ${folder}.`,
    path: documentPath(folder),
    content: html`<h1 class="path">${folder}</h1>${renderFolder(library, folder)}`,
    kind: 'is-folder',
  };
}

function renderFolder(library: Library, folder: string): Html {
  const inside = [...library.input.documents.texts.keys()].filter(
    (file) => file.startsWith(`${folder}/`) && !file.endsWith('/README.md'),
  );
  return html`<ul class="files">
      ${inside.map((file) => html`<li><a href="${library.linkTo(file)}">${library.pages.get(file)?.title ?? file.slice(folder.length + 1)}</a></li>`)}
    </ul>`;
}

function firstSentence(text: string): string {
  return /^.*?[.!?](?=\s|$)/s.exec(text)?.[0] ?? text;
}
