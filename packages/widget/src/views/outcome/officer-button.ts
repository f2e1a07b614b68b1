import {html} from 'lit';

import {icon} from '../../base/icon.js';
import {OUTCOME_DRAWINGS} from '../shared/icons.js';

import type {JourneyStore} from '../../journey/journey-store.js';

/** The button that leads to an officer. An unofficial deployment says so on the button itself. */
export function renderOfficerButton(journey: JourneyStore) {
  const {official} = journey.resources.operator;
  const who = official ? 'outcome.officer-who' : 'outcome.officer-demonstration';
  return html`<button type="button" class="button wide" @click=${() => journey.send({type: 'handover.opened'})}>
    ${icon(OUTCOME_DRAWINGS, 'chat')}<span>${journey.word('outcome.officer')}<small>${journey.word(who)}</small></span>
  </button>`;
}
