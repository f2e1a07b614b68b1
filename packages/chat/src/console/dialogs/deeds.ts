import {CARD_NAMES, CATEGORIES} from '@cyber-17/protocol/chat';
import {html} from 'lit/html.js';

import {charactersOver} from '../../client/characters-over.js';
import {momentIn} from '../../page/say.js';
import {langOfTalk} from '../console-ui.js';
import {renderNoteField} from './note-field.js';
import {submitting} from './submitting.js';

import type {ConsoleView} from '../console-ui.js';
import type {Category} from '@cyber-17/protocol/chat';

/** The facts that one click asks for: in the officer's words, with the visitor's beside them. */
export function renderAsk(view: ConsoleView) {
  const {talk, say, ui, desk, set} = view;
  const lang = talk ? langOfTalk(talk) : ui.lang;
  return html`<p class="small muted">${say('console.ask-help')}</p>
    <ul class="choices">
      ${CARD_NAMES.map(
        (card, index) =>
          html`<li>
            <button
              type="button"
              class="choice"
              ?data-first=${index === 0}
              @click=${() => {
                if (talk) desk.do({type: 'ask', c: talk.c, card});
                set({dialog: undefined});
              }}
            >
              <strong>${view.sayTo(ui.lang)(`chat.card.${card}`)}</strong>
              ${
                lang === ui.lang
                  ? ''
                  : html`<span class="small muted" lang=${lang} dir="auto">${view.sayTo(lang)(`chat.card.${card}`)}</span>`
              }
            </button>
          </li>`,
      )}
    </ul>`;
}

/** The life alert, in one click more than a slip of the hand. */
export function renderAlert({talk, say, desk, set}: ConsoleView) {
  return html`<p>${say('console.alert-help')}</p>
    <button
      type="button"
      class="button urgent"
      data-first
      @click=${() => {
        if (talk) desk.do({type: 'alert', c: talk.c});
        set({dialog: undefined});
      }}
    >
      ${say('console.alert-send')}
    </button>`;
}

/** A note between officers. */
export function renderNote(view: ConsoleView) {
  const {talk, say, desk, set} = view;
  return html`<form
    class="stack"
    @submit=${submitting((field) => {
      const text = field('note');
      if (charactersOver(text) > 0) return set({note: text});
      if (!talk || !text) return;
      desk.do({type: 'note', c: talk.c, text});
      set({dialog: undefined});
    })}
  >
    <label for="note">${say('console.note-field')}</label>
    ${renderNoteField(view, {id: 'note', rows: 4, isRequired: true})}
    <button class="button go">${say('console.note-send')}</button>
  </form>`;
}

/** The end, with a category. */
export function renderClose({talk, say, desk, set}: ConsoleView) {
  return html`<form
    class="stack"
    @submit=${submitting((field) => {
      if (!talk) return;
      desk.do({type: 'close', c: talk.c, category: field('category') as Category});
      set({dialog: undefined});
    })}
  >
    <fieldset>
      <legend>${say('console.close-help')}</legend>
      ${CATEGORIES.map(
        (category, index) =>
          html`<label class="radio">
            <input type="radio" name="category" value=${category} required ?data-first=${index === 0} />
            ${say(`console.category-${category}`)}
          </label>`,
      )}
    </fieldset>
    <button class="button go">${say('console.close-send')}</button>
  </form>`;
}

/** The talk as text, without what officers note between them. */
export function renderCopy({talk, say, ui, now}: ConsoleView) {
  const text = (talk?.events ?? [])
    .flatMap(({what, by, at}) =>
      what.type === 'said'
        ? [
            `${momentIn(ui.lang, at, now)} · ${say(by === 'officer' ? 'console.officer' : 'console.visitor')}\n${what.text}`,
          ]
        : [],
    )
    .join('\n\n');
  return html`<label class="stack"
    ><span>${say('console.copy-help')}</span>
    <textarea readonly rows="14" dir="auto" data-first .value=${text}></textarea>
  </label>`;
}
