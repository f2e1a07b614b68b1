import {PATHS, linkTo} from '../addresses.js';
import {conclusionOf} from '../advice/conclusion-of.js';
import {renderEmergency} from '../parts/emergency.js';
import {html} from '../parts/html.js';
import {textOf} from '../parts/in-language.js';
import {situationIds} from './situations.js';

import type {Html} from '../parts/html.js';
import type {Page} from '../parts/layout.js';
import type {SiteLanguage} from '../site-language.js';

/** What people come with most, for those who know its name; the list has all. */
export const COMMON = [
  'fake-bank-adviser',
  'phishing',
  'card-fraud',
  'account-hack-email',
  'account-hack-social',
  'fake-tech-support',
  'fake-shop',
  'fake-investment',
  'identity-theft',
  'cyberbullying',
  'sextortion',
  'ransomware',
];

const STEPS = ['site.step-1', 'site.step-2', 'site.step-3'];

/** The counter: what it is, the numbers, the questions; without script the numbers and the list. */
export function frontPage(language: SiteLanguage): Page {
  const {input, lang} = language;
  const count = situationIds(language).length;
  const list = linkTo(input, PATHS.situations(lang));
  const known = COMMON.filter((id) => language.compiled.graph.threats[id]);
  const {loader} = input;

  const content = html`<div class="counter">
      <div class="what">
        <h1>${language.word('site.title')}</h1>
        <p class="lead">${language.word('site.sentence')}</p>
      </div>
      <div class="questions" id="questions">
        <cyber-17 mode="page" lang="${lang}">
          <div class="instead">
            ${renderEmergency(language)}
            <noscript><p>${language.word('site.no-script')}</p></noscript>
            <a class="button" href="${list}"><span>${language.word('site.all', {count})}</span></a>
          </div>
        </cyber-17>
        ${renderCounterScript(language)}
      </div>
      <ol class="three">
        ${STEPS.map((step) => html`<li><strong>${language.word(step)}</strong> <span>${language.word(`${step}-text`)}</span></li>`)}
      </ol>
    </div>
    <section class="known" aria-labelledby="known">
      <h2 id="known">${language.word('site.known')}</h2>
      <ul class="links">
        ${known.map((id) => html`<li><a href="${linkTo(input, PATHS.situation(lang, id))}">${textOf(conclusionOf(language, id), 'title')}</a></li>`)}
      </ul>
      <p><a class="button" href="${list}"><span>${language.word('site.all', {count})}</span></a></p>
    </section>
    <section class="invite" aria-labelledby="invite">
      <div>
        <h2 id="invite">${language.word('site.partners-invite')}</h2>
        <p>${language.word('site.partners-invite-text')}</p>
      </div>
      <p><a class="button" href="${linkTo(input, PATHS.partners(lang))}"><span>${language.word('site.partners-install')}</span></a></p>
    </section>`;
  return {
    title: language.word('site.title'),
    description: language.word('site.sentence'),
    path: PATHS.front,
    content,
    hasQuestions: true,
    kind: 'is-front',
    scripts: [
      html`<script async src="${loader.src}" integrity="${loader.integrity}" crossorigin="anonymous" referrerpolicy="no-referrer"></script>`,
    ],
  };
}

/** Beside the element and not deferred: it says where to begin before the questions load. */
function renderCounterScript({input}: SiteLanguage): Html {
  const {src, integrity} = input.history;
  const script = linkTo(input, `${input.assets}/counter.js`);
  return html`<script src="${script}" data-history="${src}" data-integrity="${integrity}"></script>`;
}
