import {html, nothing} from 'lit/html.js';

import {renderActions} from './views/actions.js';
import {renderComposer} from './views/composer.js';
import {renderContacts} from './views/contacts.js';
import {renderGate} from './views/gate.js';
import {leavingWords, renderUntold} from './views/left-message.js';
import {renderLog} from './views/log.js';
import {renderStanding} from './views/standing.js';
import {renderComeBack, renderWordsToReturn} from './views/words-to-return.js';

import type {VisitorView} from './visitor-ui.js';

/** The whole page. */
export function renderPage(view: VisitorView) {
  const {state, ui, say} = view;
  // Nothing here may tell whoever looks over a shoulder what this page is.
  if (ui.gate === 'hidden') return html`<div class="scroll stack">${renderGate(view)}</div>`;
  return html`<header>
      ${
        view.isFramed
          ? nothing
          : html`<button type="button" class="button leave" @click=${() => view.does.exit()}>
              ${say('chat.exit')}
            </button>`
      }
      <h1 tabindex="-1">${say('chat.title')}</h1>
      ${state.isDemonstration ? html`<p class="demonstration">${say('chat.demonstration')}</p>` : nothing}
      ${ui.gate ? nothing : renderStanding(view)}
    </header>
    <div class="scroll">${ui.gate ? renderGate(view) : renderTalk(view)}</div>
    ${ui.gate ? nothing : renderComposer(view)}`;
}

function renderTalk(view: VisitorView) {
  const {state, say, isFramed} = view;
  const {stage, unavailable} = state;
  const isOutside = stage === 'outside';
  const isErased = stage === 'erased';
  const isVain = unavailable !== undefined && stage !== 'talking' && stage !== 'ended';
  // The panel names them around the frame, where nobody lets the visitor in.
  const isListed = isFramed && (isOutside || isErased);
  return html`<div class="stack">
    ${isOutside || isErased ? nothing : renderNoComplaint(view)} ${renderWordsToReturn(view)}
    ${isOutside ? renderOutside(view) : nothing}
    ${(isVain || isErased) && !isListed ? renderContacts(view) : nothing}
    ${stage === 'waiting' && state.events.length === 0 ? renderComeBack(view, false) : nothing}
    ${renderActions(view)} ${isOutside || isErased ? nothing : renderLog(view)}
    ${
      stage === 'ended'
        ? html`<p class="small muted">${say('chat.ended-next')}</p>
            <button type="button" class="button" ?disabled=${state.isErasing} @click=${() => view.does.renew()}>
              ${say('chat.ended-new')}
            </button>`
        : nothing
    }
  </div>`;
}

/** The first line for everyone: what this is not, and how that is made. */
function renderNoComplaint({say}: VisitorView) {
  return html`<details class="box">
    <summary>${say('chat.no-complaint')}</summary>
    <p class="small">${say('chat.complaint-how')}</p>
  </details>`;
}

/** Before the queue: a message for later, a new talk, or the words that lead back. */
function renderOutside(view: VisitorView) {
  const {state, ui, say, does, lines, isFramed} = view;
  const {unavailable, isGreeted, refusal} = state;
  const canStart = isGreeted && !unavailable && (!isFramed || ui.isLeaving || refusal === 'token');
  return html`${
    canStart
      ? html`<p>${say(lines ? 'chat.available' : 'chat.start-help')}</p>
          <button type="button" class="button go" @click=${() => does.enter()}>${say('chat.start')}</button>`
      : nothing
  }
  ${renderUntold(view)}
  ${
    unavailable && isGreeted && !ui.isLeaving
      ? html`<p class="small">${leavingWords(view)}</p>
          <button type="button" class="button" @click=${() => does.set({isLeaving: true})}>
            ${say('chat.message')}
          </button>`
      : nothing
  }
  ${isGreeted ? renderComeBack(view, !isFramed) : nothing}`;
}
