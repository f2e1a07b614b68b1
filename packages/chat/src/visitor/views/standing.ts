import {html, nothing} from 'lit/html.js';

import {momentIn} from '../../page/say.js';
import {leftWords} from './left-message.js';

import type {VisitorView} from '../visitor-ui.js';

/** How things are, in one or two lines, announced when they change. */
export function renderStanding(view: VisitorView) {
  const {state, say, lang, does} = view;
  const {queue} = state;
  const isCut = state.line === 'cut' && state.isGreeted;
  const isStuck = state.line === 'open' && state.unavailable === 'fault' && state.stage === 'talking';
  const isOver = state.line === 'over' && state.isGreeted && !['ended', 'erased'].includes(state.stage);
  return html`<div class="standing" role="status">
      ${standingWords(view).map((words, index) => html`<p class=${index === 0 ? 'first' : ''}>${words}</p>`)}
      ${isCut ? html`<p class="cut">${say('chat.cut')}</p>` : nothing}
      ${isOver ? html`<p class="cut">${say('chat.over')}</p>` : nothing}
      ${isStuck ? html`<p class="cut">${say('chat.not-storing')}</p>` : nothing}
    </div>
    ${
      isOver
        ? html`<button type="button" class="button" @click=${() => does.reconnect()}>${say('chat.reconnect')}</button>`
        : nothing
    }
    ${
      // Read, and not announced: the time changes when nothing else does.
      state.stage === 'waiting' && queue && !state.isLater
        ? html`<p class="small muted">${say('chat.updated', {time: momentIn(lang, queue.heardAt, view.now)})}</p>`
        : nothing
    }`;
}

function standingWords(view: VisitorView): readonly string[] {
  const {state, say} = view;
  const {stage, queue, officer, unavailable, isReturned, isLater, refusal} = state;
  if (stage === 'erased') return [say('chat.erased')];
  if (stage === 'ended') return [say('chat.ended')];
  if (stage === 'talking') return [say('chat.joined', {name: officer ?? ''})];
  if (stage === 'outside') {
    if (refusal === 'token') return [say('chat.lost')];
    if (unavailable)
      return [say(`chat.nobody-${unavailable}`), ...(view.isFramed ? [] : [say('chat.nobody')])];
    return state.isGreeted ? [] : [say('chat.connecting')];
  }
  // Kept is only what was stored.
  if (isLater && stage === 'waiting' && state.pending.length === 0) return [leftWords(view)];
  if (isReturned) return [say('chat.returned')];
  if (unavailable) {
    const kept =
      unavailable === 'fault' ? say('chat.not-storing') : isLater ? say('chat.sending') : leftWords(view);
    return [say(`chat.nobody-${unavailable}`), say('chat.nobody'), kept];
  }
  if (isLater) return [say('chat.sending')];
  if (stage === 'entering' || !queue) return [say('chat.entering')];
  const {place, minutes} = queue;
  return [
    place === 1 ? say('chat.queue-next') : say('chat.queue', {place}),
    minutes === undefined
      ? say('chat.minutes-unknown')
      : say('chat.minutes', {minutes: Math.max(1, minutes)}),
  ];
}
