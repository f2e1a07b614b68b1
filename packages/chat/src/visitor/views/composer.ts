import {html, nothing} from 'lit/html.js';

import {leavingWords} from './left-message.js';

import type {VisitorView} from '../visitor-ui.js';

/** Where the visitor writes. Once the talk is over there is no field, and what was typed stays. */
export function renderComposer(view: VisitorView) {
  const {state, ui, say, does} = view;
  const {stage} = state;
  if (stage === 'ended') {
    return ui.draft.trim()
      ? html`<div class="draft">
          <p><strong>${say('chat.unsent')}</strong></p>
          <p class="bubble" dir="auto">${ui.draft}</p>
        </div>`
      : nothing;
  }
  if (!['entering', 'waiting', 'talking'].includes(stage) && !ui.isLeaving) return nothing;
  const isOutside = stage === 'outside';
  const isRead = stage !== 'talking' && !(state.isDemonstration && (state.isLater || state.unavailable));
  const promised = stage === 'talking' ? say('chat.promise') : isRead ? say('chat.write-now') : nothing;
  return html`<form
    class="composer"
    aria-label=${say('chat.field')}
    @submit=${(event: Event) => {
      event.preventDefault();
      does.send();
    }}
  >
    <label for="message">${say('chat.field')}</label>
    ${isOutside ? html`<p class="small muted" id="leaving">${leavingWords(view)}</p>` : nothing}
    ${ui.secret ? renderSecret(view) : nothing}
    <div class="write">
      <textarea
        id="message"
        rows="2"
        maxlength="20000"
        dir="auto"
        aria-describedby=${isOutside ? 'leaving' : 'promise'}
        .value=${ui.draft}
        @input=${(event: Event) => does.type((event.target as HTMLTextAreaElement).value)}
        @keydown=${(event: KeyboardEvent) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          does.send();
        }}
      ></textarea>
      <button class="button go">${say('chat.send')}</button>
    </div>
    ${isOutside ? nothing : html`<p class="small muted" id="promise">${promised}</p>`}
  </form>`;
}

function renderSecret({ui, say, does}: VisitorView) {
  return html`<div class="warning" role="alert">
    <p>${say(`chat.${ui.secret}`)}</p>
    <div class="row">
      <button type="button" class="button" @click=${() => does.set({secret: undefined})}>
        ${say('chat.fix')}
      </button>
      <button type="button" class="link" @click=${() => does.send(true)}>${say('chat.send-anyway')}</button>
    </div>
  </div>`;
}
