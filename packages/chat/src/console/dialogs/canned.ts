import {html, nothing} from 'lit/html.js';

import {findAnswers} from '../canned.js';
import {langOfTalk} from '../console-ui.js';
import {insert} from '../views/case.js';

import type {ConsoleView} from '../console-ui.js';

/** The answers of the knowledge base: found in the officer's language, put in in the visitor's. */
export function renderCanned(view: ConsoleView) {
  const {talk, canned, ui, say, set} = view;
  const own = canned.in(ui.lang);
  const lang = talk ? langOfTalk(talk) : ui.lang;
  const theirs = canned.in(lang);
  const found = own ? findAnswers(own, talk?.urgency, ui.filter) : [];
  const choose = (id: string) => {
    set({dialog: undefined});
    insert(view, id);
  };
  return html`<label for="filter">${say('console.canned-filter')}</label>
    <input
      id="filter"
      type="search"
      autocomplete="off"
      data-first
      .value=${ui.filter}
      @input=${(event: Event) => set({filter: (event.target as HTMLInputElement).value})}
      @keydown=${(event: KeyboardEvent) => {
        if (event.key === 'Enter' && found[0]) {
          event.preventDefault();
          choose(found[0].id);
        }
        step(event);
      }}
    />
    <p class="small muted" role="status">
      ${own ? say('console.canned-found', {count: found.length}) : say('console.loading')}
    </p>
    <ul class="choices" @keydown=${step}>
      ${found.map((answer) => {
        const other = lang === ui.lang ? undefined : theirs?.answers.find(({id}) => id === answer.id);
        return html`<li>
          <button type="button" class="choice" @click=${() => choose(answer.id)}>
            <strong>${answer.title}</strong>
            <span class="preview small">${answer.text}</span>
            ${other ? html`<span class="preview small muted" lang=${lang} dir="auto">${other.text}</span>` : nothing}
          </button>
        </li>`;
      })}
    </ul>`;
}

/** The arrows go from the field to the answers and along them. */
function step(event: KeyboardEvent) {
  const direction = {ArrowDown: 1, ArrowUp: -1}[event.key];
  if (direction === undefined) return;
  event.preventDefault();
  const dialog = (event.currentTarget as HTMLElement).closest('dialog')!;
  const stops = [...dialog.querySelectorAll<HTMLElement>('#filter, .choice')];
  const at = stops.indexOf(document.activeElement as HTMLElement);
  stops[Math.min(stops.length - 1, Math.max(0, at + direction))]?.focus();
}
