import {html, nothing} from 'lit/html.js';

import {answersFor} from '../canned.js';
import {langOfTalk} from '../console-ui.js';
import {reasonsOf} from '../reasons.js';

import type {ConsoleView} from '../console-ui.js';

/** What the visitor agreed to share, exactly, and what the knowledge base has for it. */
export function renderCase(view: ConsoleView) {
  const {talk, say, ui, now} = view;
  if (!talk) return html`<aside class="case" aria-label=${say('console.case')}></aside>`;
  const {lines, urgency, enteredAt} = talk;
  const lang = langOfTalk(talk);
  return html`<aside class="case" aria-labelledby="case-title">
    <h2 id="case-title">${say('console.case')}</h2>
    ${
      urgency && enteredAt
        ? html`<p class="reasons">
            ${reasonsOf({urgency, enteredAt}, say, now).map(
              ({words, tone = ''}) => html`<span class="tag ${tone}">${words}</span>`,
            )}
          </p>`
        : nothing
    }
    ${
      lines.length > 0 && lang !== ui.lang
        ? html`<p class="small muted">${say('console.case-lang', {lang: say(`console.lang-${lang}`)})}</p>`
        : nothing
    }
    ${
      lines.length > 0
        ? html`<dl lang=${lang}>
            ${lines.map(({label, value}) => html`<div dir="auto"><dt>${label}</dt><dd>${value}</dd></div>`)}
          </dl>`
        : html`<p class="small muted">${say('console.case-none')}</p>`
    }
    ${renderAnswers(view)}
  </aside>`;
}

/** The first answers of the knowledge base for this threat: advice, letters, how a complaint is made. */
function renderAnswers(view: ConsoleView) {
  const {talk, canned, ui, say} = view;
  const own = canned.in(ui.lang);
  const answers = own ? answersFor(own, talk?.urgency) : [];
  const groups = (['advice', 'complaint', 'letter'] as const).map(
    (group) => [group, answers.filter((answer) => answer.group === group).slice(0, 6)] as const,
  );
  return groups.map(([group, found]) =>
    found.length === 0
      ? nothing
      : html`<section>
          <h3>${say(`console.group-${group}`)}</h3>
          <ul class="small">
            ${found.map(
              ({id, title}) =>
                html`<li>
                  <button type="button" class="link" @click=${() => insert(view, id)}>${title}</button>
                </li>`,
            )}
          </ul>
        </section>`,
  );
}

/** Puts an answer into the message, with its title, without which nobody knows what it is about, in the visitor's language where it exists in it. */
export function insert(view: ConsoleView, id: string) {
  const {talk, canned, ui} = view;
  if (!talk) return;
  const lang = langOfTalk(talk);
  const own = canned.in(lang)?.answers.find((answer) => answer.id === id);
  const other = canned.in(ui.lang)?.answers.find((answer) => answer.id === id);
  const answer = own ?? other;
  if (answer) view.insert(talk.c, `${answer.title}\n${answer.text}`, own ? lang : ui.lang);
}
