import {caseWords} from '../advice/case-words.js';
import {whatIsLeft} from '../advice/what-is-left.js';
import {renderBlocks} from './blocks.js';
import {renderButtons} from './contact.js';
import {html} from './html.js';
import {isFrench, markFrench, textOf} from './in-language.js';

import type {ListedAction} from '../advice/plan-for.js';
import type {SiteLanguage} from '../site-language.js';
import type {Html} from './html.js';
import type {Block, Platform} from '@cyber-17/content';

/** One thing to do. How to do it is folded, and so is what holds in some cases only; paper unfolds both. */
export function renderAction(language: SiteLanguage, action: ListedAction): Html {
  const {onlyIf} = action;
  const title = html`<h4 itemprop="name">${textOf(action, 'title')}</h4>`;
  const content = renderDoing(language, action);
  return html`<li class="action" itemprop="step" itemscope itemtype="https://schema.org/HowToStep">
    ${
      onlyIf
        ? html`<details>
          <summary>${title}<span class="case">${caseWords(language, onlyIf)}</span></summary>
          ${content}
        </details>`
        : html`${title}${content}`
    }
  </li>`;
}

/** What there is to do, under its title. */
export function renderDoing(language: SiteLanguage, action: ListedAction): Html {
  return html`${renderLimit(language, action)}
    <p itemprop="text">${textOf(action, 'lead')}</p>
    ${renderButtons(language, action.channels)} ${renderHow(language, action)}`;
}

/** By when, in words: the first limit that may be the one that counts. */
function renderLimit(language: SiteLanguage, {deadline}: ListedAction): Html | '' {
  const {deadlines} = language.compiled.book;
  const found = deadline?.map((id) => deadlines[id]!).find((each) => whatIsLeft(each.if, {}) !== false);
  return found ? html`<p class="limit">${found.limit}</p>` : '';
}

/** What to say and how to do it. */
function renderHow(language: SiteLanguage, action: ListedAction): Html | '' {
  const {body, say, steps} = action;
  const parts = [
    say && renderSay(action),
    body.length > 0 && markFrench(isFrench(action, 'body'), renderBlocks(language, body)),
    steps && markFrench(isFrench(action, 'steps'), renderSteps(language, steps)),
  ].filter((part) => part !== undefined && part !== false);
  if (parts.length === 0) return '';
  return html`<details><summary>${language.word(say ? 'action.say' : 'site.how')}</summary>${parts}</details>`;
}

/** What one says on the phone is French in every language, unless it was translated. */
function renderSay(action: ListedAction): Html {
  const lines = action.say!.map((line) => html`<p>${line}</p>`);
  const quote = html`<blockquote>${lines}</blockquote>`;
  return markFrench(isFrench(action, 'say'), quote);
}

function renderSteps(
  language: SiteLanguage,
  steps: Readonly<Partial<Record<Platform, readonly Block[]>>>,
): Html {
  return html`<dl class="steps">
    ${Object.entries(steps).map(
      ([platform, blocks]) =>
        html`<dt>${language.word(`plan.on-${platform}`)}</dt>
          <dd>${renderBlocks(language, blocks)}</dd>`,
    )}
  </dl>`;
}
