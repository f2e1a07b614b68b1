import {URGENCIES} from '@cyber-17/content';
import {beginningAt} from '@cyber-17/diagnostic';

import {questionsFrom} from '../addresses.js';
import {caseWords} from '../advice/case-words.js';
import {renderAction} from './action.js';
import {renderButtons} from './contact.js';
import {html} from './html.js';
import {isFrench, textOf} from './in-language.js';

import type {AudienceGroup} from '../advice/audience-groups.js';
import type {ListedComplaint} from '../advice/complaints-for.js';
import type {ListedAction} from '../advice/plan-for.js';
import type {SiteLanguage} from '../site-language.js';
import type {Html} from './html.js';
import type {Audience} from '@cyber-17/protocol';

/** What one audience should do, and whom to tell. */
export interface Advice {
  readonly plan: readonly ListedAction[];
  readonly complaints: readonly ListedComplaint[];
}

/** The way into the questions from a threat, for an audience whose questions name it. One of a page is filled. */
export function renderStart(
  language: SiteLanguage,
  id: string,
  audience: Audience,
  look: 'button go' | 'button' = 'button go',
): Html | '' {
  const {input, lang, compiled} = language;
  if (!beginningAt(compiled.graph, audience, id)) return '';
  return html`<a class="${look}" href="${questionsFrom(input, lang, id, audience)}"
    ><span>${language.word('site.start-here')} <small>${language.word('site.start-here-text')}</small></span></a
  >`;
}

/**
 * Everything that a group of audiences should do. The first group's is open;
 * the others are folded under their names, and a link to one unfolds it.
 */
export function renderAdvice(
  language: SiteLanguage,
  {audiences, content}: AudienceGroup<Advice>,
  index: number,
  count: number,
): Html {
  const who = language.audiences(audiences);
  const heading = (key: string) => (count === 1 ? language.word(key) : language.word(`${key}-for`, {who}));
  const title = html`<h2 itemprop="name">${heading('site.do')}</h2>`;
  const marks = audiences.map((audience) => html`<span id="${audience}"></span>`);
  const steps = html`${renderSteps(language, content.plan)} ${renderComplaints(language, content.complaints, heading('site.complaint'))}`;
  return html`<section itemscope itemtype="https://schema.org/HowTo">
    ${
      index === 0
        ? html`${marks}${title}${steps}`
        : html`<details class="group">
          <summary>${title}</summary>
          ${marks}${steps}
        </details>`
    }
  </section>`;
}

function renderSteps(language: SiteLanguage, plan: readonly ListedAction[]): readonly (Html | '')[] {
  return URGENCIES.map((when) => {
    const actions = plan.filter((action) => action.when === when);
    if (actions.length === 0) return '';
    return html`<h3>${language.word(`plan.${when}`)}</h3>
      <ol class="actions">
        ${actions.map((action) => renderAction(language, action))}
      </ol>`;
  });
}

function renderComplaints(
  language: SiteLanguage,
  [rule, ...others]: readonly ListedComplaint[],
  heading: string,
): Html | '' {
  if (!rule) return '';
  return html`<h3>${heading}</h3>
    <div class="card">${renderComplaint(language, rule)}</div>
    ${
      others.length > 0 &&
      html`<details>
        <summary>${language.word('site.complaint-others')}</summary>
        ${others.map((each) => html`<div class="other">${renderComplaint(language, each)}</div>`)}
      </details>`
    }`;
}

function renderComplaint(language: SiteLanguage, {row, onlyIf}: ListedComplaint): Html {
  const procedure = language.compiled.book.procedures[row.procedure];
  const because = isFrench(row, 'because')
    ? html`<span lang="fr" dir="ltr">${row.because}</span>`
    : row.because;
  return html`<h4>${textOf(procedure, 'title')}</h4>
    ${onlyIf && html`<p class="case">${caseWords(language, onlyIf)}</p>`}
    <p>${because}</p>
    ${renderButtons(language, row.channels)}`;
}
