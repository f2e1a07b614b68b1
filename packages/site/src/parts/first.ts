import {stageWords} from '../advice/case-words.js';
import {renderDoing} from './action.js';
import {html} from './html.js';
import {textOf} from './in-language.js';
import {renderStart} from './plan.js';

import type {First} from '../advice/firsts-for.js';
import type {SiteLanguage} from '../site-language.js';
import type {Html} from './html.js';
import type {Audience} from '@cyber-17/protocol';

/** What to do first, above everything else: one thing, or one for each stage. */
export function renderFirsts(
  language: SiteLanguage,
  id: string,
  audience: Audience,
  firsts: readonly First[],
): Html {
  return html`<section class="first" aria-labelledby="first">
    <h2 id="first">${language.word('outcome.first')}</h2>
    ${firsts.map(
      ({stages, action}) =>
        html`<div>
          ${firsts.length > 1 && html`<p class="case">${stageWords(language, stages)}</p>`}
          ${
            action
              ? html`<h3>${textOf(action, 'title')}</h3>
                ${renderDoing(language, action)}`
              : renderStart(language, id, audience, 'button')
          }
        </div>`,
    )}
  </section>`;
}
