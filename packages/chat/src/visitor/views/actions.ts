import {html, nothing} from 'lit/html.js';

import {momentIn} from '../../page/say.js';

import type {VisitorView} from '../visitor-ui.js';

/** What was passed on, a copy of the talk, and the ways to end and to erase it. */
export function renderActions(view: VisitorView) {
  const {state, say, does, lines, ui} = view;
  const isIn = ['waiting', 'talking', 'ended'].includes(state.stage);
  if (!isIn && lines === undefined) return nothing;
  return html`<details class="box">
    <summary>${say('chat.more')}</summary>
    <div class="stack">
      ${lines === undefined ? nothing : renderCase(view)}
      ${state.events.some(({what}) => what.type === 'said') ? renderCopy(view) : nothing}
      ${
        isIn
          ? html`<p class="small muted">${say('chat.kept', {days: state.keepFor ?? ''})}</p>
              <div class="row">
                ${
                  state.stage === 'ended'
                    ? nothing
                    : html`<button type="button" class="link" @click=${() => does.set({confirming: 'leave'})}>
                        ${say('chat.leave')}
                      </button>`
                }
                <button type="button" class="link" @click=${() => does.set({confirming: 'erase'})}>
                  ${say('chat.erase')}
                </button>
              </div>
              ${ui.confirming ? renderConfirm(view, ui.confirming) : nothing}`
          : nothing
      }
    </div>
  </details>`;
}

function renderConfirm({say, does, state}: VisitorView, confirming: 'leave' | 'erase') {
  return html`<div class="warning" role="alert">
    <p>${say(`chat.${confirming}-question`)}</p>
    <div class="row">
      <button
        type="button"
        class="button"
        ?disabled=${state.isErasing}
        @click=${() => (confirming === 'erase' ? does.erase() : does.leave())}
      >
        ${say(`chat.${confirming}-yes`)}
      </button>
      <button type="button" class="link" @click=${() => does.set({confirming: undefined})}>
        ${say('chat.cancel')}
      </button>
    </div>
  </div>`;
}

function renderCase({lines = [], say}: VisitorView) {
  return html`<section aria-labelledby="case">
    <h2 id="case">${say('chat.case')}</h2>
    ${
      lines.length > 0
        ? html`<dl>
            ${lines.map(({label, value}) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`)}
          </dl>`
        : html`<p class="small muted">${say('chat.case-none')}</p>`
    }
  </section>`;
}

/** The talk as plain text. A field, because the frame's sandbox blocks downloads. */
function renderCopy({state, say, lang, now}: VisitorView) {
  const text = state.events
    .flatMap(({what, by, at}) =>
      what.type === 'said'
        ? [
            `${by === 'visitor' ? say('chat.you') : say('chat.officer')}, ${momentIn(lang, at, now)}\n${what.text}\n`,
          ]
        : [],
    )
    .join('\n');
  return html`<label class="copy"
    ><span>${say('chat.copy')}</span>
    <textarea readonly rows="4" dir="auto" .value=${text} @focus=${(event: Event) => (event.target as HTMLTextAreaElement).select()}></textarea>
  </label>`;
}
