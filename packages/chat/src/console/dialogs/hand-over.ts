import {html} from 'lit/html.js';

import {charactersOver} from '../../client/characters-over.js';
import {renderNoteField} from './note-field.js';
import {submitting} from './submitting.js';

import type {ConsoleView} from '../console-ui.js';

/** To a colleague, with a note. */
export function renderTransfer(view: ConsoleView) {
  const {talk, state, say, desk, set} = view;
  const {colleagues} = state;
  if (colleagues.length === 0) return html`<p data-first tabindex="-1">${say('console.transfer-nobody')}</p>`;
  return html`<form
    class="stack"
    @submit=${submitting((field) => {
      const note = field('note');
      if (charactersOver(note) > 0) return set({note});
      if (!talk) return;
      desk.do({type: 'transfer', c: talk.c, to: field('to'), ...(note && {note})});
      set({dialog: undefined});
    })}
  >
    <label for="to">${say('console.transfer-to')}</label>
    <select id="to" name="to" data-first>
      ${colleagues.map(({id, name}) => html`<option value=${id}>${name}</option>`)}
    </select>
    <label for="transfer-note">${say('console.transfer-note')}</label>
    ${renderNoteField(view, {id: 'transfer-note', rows: 3})}
    <button class="button go">${say('console.transfer-send')}</button>
  </form>`;
}

const TIMES = [0, 1, 2] as const;

/** Without an end, the field takes a year of six digits, which a slip of the hand writes and no date has. */
const LAST_TIME = '9999-12-31T23:59';

/** To a brigade, with up to three times. */
export function renderPropose({talk, say, desk, set}: ConsoleView) {
  return html`<form
    class="stack"
    @submit=${submitting((field) => {
      const times = TIMES.map((index) => field(`time-${index}`)).filter(Boolean);
      if (!talk || times.length === 0) return;
      desk.do({
        type: 'propose',
        c: talk.c,
        brigade: field('brigade'),
        times: times.map((time) => new Date(time).toISOString()),
      });
      set({dialog: undefined});
    })}
  >
    <label for="brigade">${say('console.brigade')}</label>
    <input id="brigade" name="brigade" maxlength="80" pattern=".*\\S.*" required data-first />
    ${TIMES.map(
      (index) =>
        html`<label for=${`time-${index}`}>${say('console.time', {number: index + 1})}</label>
          <input id=${`time-${index}`} name=${`time-${index}`} type="datetime-local" max=${LAST_TIME} ?required=${index === 0} />`,
    )}
    <p class="small muted">${say('console.propose-help')}</p>
    <button class="button go">${say('console.propose-send')}</button>
  </form>`;
}
