import {html, nothing} from 'lit/html.js';

import type {VisitorView} from '../visitor-ui.js';

/** Hours that the six words work. The server holds the same figure. */
export const CODE_HOURS = 24;

/** The six words, with what they are for. */
export function renderWordsToReturn({state, say, isFramed}: VisitorView) {
  const {code, stage} = state;
  if (!code || stage === 'erased') return nothing;
  return html`<details class="box" ?open=${stage !== 'talking'}>
    <summary>${say('chat.words-title')}</summary>
    <div>
      <p class="code" translate="no" lang="fr" dir="ltr">${code}</p>
      <p class="small">${say('chat.words-help', {hours: CODE_HOURS, address: location.host})}</p>
      ${
        // The panel keeps its frame when it closes, and not when it shows something else.
        isFramed && stage !== 'ended' ? html`<p class="small">${say('chat.words-before')}</p>` : nothing
      }
      <p class="small">${say('chat.words-secret')}</p>
    </div>
  </details>`;
}

/** The way back in, with six words. */
export function renderComeBack({state, ui, say, does}: VisitorView, isOpen: boolean) {
  const fault = ui.codeFault ?? (state.refusal && REFUSED[state.refusal]);
  return html`<details class="box" ?open=${isOpen}>
    <summary>${say('chat.words-have')}</summary>
    <form
      aria-label=${say('chat.words-have')}
      @submit=${(event: Event) => {
        event.preventDefault();
        does.useCode();
      }}
    >
      <label for="code">${say('chat.words-field')}</label>
      <p class="small muted" id="code-help">${say('chat.words-example')}</p>
      ${fault ? html`<p class="error" id="code-fault" role="alert">${say(fault)}</p>` : nothing}
      <input
        id="code"
        name="code"
        dir="ltr"
        autocomplete="off"
        autocapitalize="none"
        spellcheck="false"
        aria-describedby=${fault ? 'code-fault code-help' : 'code-help'}
        aria-invalid=${fault ? 'true' : 'false'}
        .value=${ui.code}
        @keydown=${(event: KeyboardEvent) => {
          // Held down, Enter would try wrong words until the address is refused.
          if (event.repeat && event.key === 'Enter') event.preventDefault();
        }}
        @input=${(event: Event) => does.set({code: (event.target as HTMLInputElement).value, codeFault: undefined})}
      />
      <button class="button">${say('chat.words-go')}</button>
    </form>
  </details>`;
}

const REFUSED: Readonly<Record<string, string>> = {
  code: 'chat.words-wrong',
  'code-blocked': 'chat.words-blocked',
  'no-answer': 'chat.words-no-answer',
};
