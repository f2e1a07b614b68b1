import {html} from 'lit';

import {icon} from '../../base/icon.js';
import {OUTCOME_DRAWINGS} from '../shared/icons.js';

import type {JourneyStore} from '../../journey/journey-store.js';

/** The button that leads to an officer. An unofficial deployment says so on the button itself. */
export function renderOfficerButton(journey: JourneyStore) {
  const {official} = journey.resources.operator;
  const who = official ? 'outcome.officer-who' : 'outcome.officer-demonstration';
  // Where nobody will answer, nobody is asked to tell anything first.
  const event = official ? ({type: 'handover.opened'} as const) : ({type: 'chat.opened'} as const);
  return html`<button type="button" class="button wide" @click=${() => journey.send(event)}>
    ${icon(OUTCOME_DRAWINGS, 'chat')}<span>${journey.word('outcome.officer')}<small>${journey.word(who)}</small></span>
  </button>`;
}
