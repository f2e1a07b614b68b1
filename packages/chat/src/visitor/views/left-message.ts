import {html, nothing} from 'lit/html.js';

import {CODE_HOURS} from './words-to-return.js';

import type {VisitorView} from '../visitor-ui.js';

/** What becomes of a message that is left. On a demonstration nobody has the duty to read it. */
export function leavingWords({say, state}: VisitorView): string {
  const {isDemonstration, keepFor = ''} = state;
  return isDemonstration
    ? say('chat.message-demonstration', {days: keepFor})
    : say('chat.message-help', {hours: CODE_HOURS});
}

/** A message that was left, once the server has it. */
export function leftWords({say, state}: VisitorView): string {
  const {isDemonstration, keepFor = ''} = state;
  return isDemonstration ? say('chat.later-demonstration', {days: keepFor}) : say('chat.later');
}

/** Nobody can answer: what was to be told is still here, and goes with a message alone. */
export function renderUntold({say, state, lines = []}: VisitorView) {
  if (lines.length === 0 || !state.unavailable) return nothing;
  return html`<p class="small">
    ${say('chat.case-unsent')} ${state.isGreeted ? say('chat.case-follows') : nothing}
  </p>`;
}
