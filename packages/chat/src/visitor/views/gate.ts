import {html} from 'lit/html.js';

import {renderContacts, renderWay} from './contacts.js';

import type {VisitorView} from '../visitor-ui.js';

/** What is asked or said before the first word. */
export function renderGate(view: VisitorView) {
  const {ui, say, does, isFramed} = view;
  if (ui.gate === 'hidden') return renderHidden(view);
  if (ui.gate === 'watched') {
    return html`<section class="stack gate" aria-labelledby="gate">
      <h2 id="gate" tabindex="-1">${say('chat.watched-title')}</h2>
      <p>${say('chat.watched')}</p>
      <button type="button" class="button wide" @click=${() => does.set({gate: 'hidden'})}>
        ${say('chat.watched-yes')}
      </button>
      <button type="button" class="button wide" @click=${() => does.passGate()}>
        ${say('chat.watched-no')}
      </button>
    </section>`;
  }
  return html`<section class="stack gate" aria-labelledby="gate">
    <h2 id="gate" tabindex="-1">${say('chat.lawyer-title')}</h2>
    <p>${say('chat.lawyer')}</p>
    <p class="number">${renderWay('3039', 'tel:3039', isFramed)}</p>
    <p class="small muted">${say('chat.lawyer-abroad')} <span dir="ltr">09 70 82 31 90</span></p>
    <button type="button" class="button go wide" @click=${() => does.passGate()}>
      ${say('chat.lawyer-go')}
    </button>
  </section>`;
}

/** A page that may be watched: the way out, and the phone. */
function renderHidden(view: VisitorView) {
  const {say, does} = view;
  return html`<button type="button" class="button go" @click=${() => does.exit()}>${say('chat.exit')}</button>
    <p>${say('chat.hidden')}</p>
    ${renderContacts(view)}`;
}
