import {ROUTES} from '@cyber-17/protocol/chat';
import {html, nothing} from 'lit/html.js';

import {leftBehind} from '../letting-go.js';

import type {ConsoleView} from '../console-ui.js';

/** Before anything else: the sign-in. It leaves the page: what was not sent stands there to be copied. */
export function renderSignIn({say, state, ui}: ConsoleView) {
  const left = ui.hasLeft ? '' : leftBehind(state, ui);
  return html`<section class="entrance stack">
    <h1 tabindex="-1">${say('console.title')}</h1>
    <p>${say('console.sign-in-help')}</p>
    <a class="button go" href=${ROUTES.signIn}>${say('console.sign-in')}</a>
    ${
      left
        ? html`<p>${say('console.unsent')}</p>
            <p class="bubble" dir="auto">${left}</p>`
        : nothing
    }
  </section>`;
}

/** After the sign-in: the gesture that sound needs. */
export function renderBeginning(view: ConsoleView) {
  const {say, state} = view;
  return html`<section class="entrance stack">
    <h2 tabindex="-1">${say('console.hello', {name: state.me?.name ?? ''})}</h2>
    <p>${say('console.begin-help')}</p>
    <button type="button" class="button go" @click=${() => view.begin(true)}>
      ${say('console.begin-sound')}
    </button>
    <button type="button" class="button" @click=${() => view.begin(false)}>${say('console.begin-silent')}</button>
  </section>`;
}
