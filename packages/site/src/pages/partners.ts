import {PATHS, linkTo} from '../addresses.js';
import {renderCopied} from '../parts/copied.js';
import {html} from '../parts/html.js';
import {renderKit} from '../parts/kit.js';
import {renderPreview} from '../parts/preview.js';
import {serviceOf} from '../parts/service.js';
import {renderChoice, renderSettings} from '../parts/settings.js';
import {CHOICES, DEFAULTS} from '../snippet/options.js';
import {policyFor, snippetFor} from '../snippet/snippet.js';

import type {Html} from '../parts/html.js';
import type {Page} from '../parts/layout.js';
import type {SiteLanguage} from '../site-language.js';

/** Where an organisation takes the module, tries it, and finds the kit that needs no script. */
export function partnersPage(language: SiteLanguage): Page {
  const {input} = language;
  const {loader} = input;
  const service = serviceOf(language);
  const size = new Intl.NumberFormat(language.locale, {maximumFractionDigits: 1}).format(
    input.loaderSize / 1000,
  );
  const content = html`<h1>${language.word('site.partners-title')}</h1>
    <p class="lead">${language.word('site.partners-lead')}</p>
    <ul class="facts">
      <li>${language.word('site.fact-request')}</li>
      <li>${language.word('site.fact-size', {size})}</li>
      <li>${language.word('site.fact-tracker')}</li>
      <li>${language.word('site.fact-shift')}</li>
    </ul>
    ${renderReading(language)}
    <section class="install" id="install" aria-labelledby="install-title" data-service="${JSON.stringify(service)}" data-words="${JSON.stringify(wordsForScript(language))}">
      <h2 id="install-title">${language.word('site.partners-install')}</h2>
      <noscript><p class="note">${language.word('site.partners-no-script')}</p></noscript>
      ${renderSettings(language)}
      <div class="results">
        ${renderPreview(language)}
        <section class="output" aria-labelledby="snippet-title">
          <h3 id="snippet-title">${language.word('site.snippet')}</h3>
          <div class="live">${renderChoice(language, 'way')}</div>
          <p id="way">${language.word('site.way-pinned')}</p>
          ${renderCopied(language, 'snippet', snippetFor(DEFAULTS, service), 'code')}
        </section>
        <section class="output" aria-labelledby="policy-title">
          <h3 id="policy-title">${language.word('site.policy')}</h3>
          <p>${language.word('site.policy-text')}</p>
          <p id="policy-style" hidden>${language.word('site.policy-style')}</p>
          <p id="policy-script" hidden>${language.word('site.policy-script')}</p>
          ${renderCopied(language, 'policy', policyFor(DEFAULTS, service), 'code')}
        </section>
        <section class="output" aria-labelledby="notice-title">
          <h3 id="notice-title">${language.word('site.notice')}</h3>
          ${renderCopied(language, 'notice', noticeOf(language), 'prose')}
        </section>
      </div>
    </section>
    ${renderKit(language)}`;
  return {
    title: language.word('site.partners-title'),
    description: language.word('site.partners-lead'),
    path: PATHS.partners,
    content,
    kind: 'is-partners',
    scripts: [renderScript(language, 'partners.js'), renderLoader(loader)],
  };
}

/** For those who want to know more before, or build it in by hand. */
function renderReading(language: SiteLanguage): Html {
  const {storybookUrl} = language.input.operator;
  return html`<ul class="reading">
      <li><a href="${linkTo(language.input, PATHS.docs)}" hreflang="en">${language.word('site.docs')}</a></li>
      ${storybookUrl && html`<li><a href="${storybookUrl}" hreflang="en">${language.word('site.storybook')}</a></li>`}
    </ul>`;
}

function renderScript({input}: SiteLanguage, file: string): Html {
  return html`<script src="${linkTo(input, `${input.assets}/${file}`)}" defer></script>`;
}

/** The page brings its own element, for the preview: the loader must not add one in the corner. */
function renderLoader({src, integrity}: SiteLanguage['input']['loader']): Html {
  return html`<script async src="${src}" integrity="${integrity}" crossorigin="anonymous" referrerpolicy="no-referrer" data-mode="headless"></script>`;
}

/** What a partner tells their visitors about it. */
function noticeOf(language: SiteLanguage): string {
  const {name, cdnOrigin, apiOrigin, chatOrigin} = language.input.operator;
  const host = (origin: string) => new URL(origin).host;
  const values = {name, cdn: host(cdnOrigin), api: host(apiOrigin), chat: host(chatOrigin)};
  return language.word('site.notice-text', values);
}

/** The words that the script of this page writes. */
function wordsForScript(language: SiteLanguage): Readonly<Record<string, string>> {
  const keys = [
    ...CHOICES.way.map((way) => `site.way-${way}`),
    'site.way-wordpress-place',
    ...CHOICES.context.flatMap((context) => [`site.mock-${context}`, `site.mock-${context}-title`]),
    ...['white', 'black', 'wrong'].map((said) => `site.set-accent-${said}`),
    'site.copied',
    'site.copy-failed',
  ];
  return Object.fromEntries(keys.map((key) => [key, language.word(key)]));
}
