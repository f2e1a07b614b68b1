import {html} from 'lit';

import type {JourneyStore} from '../journey/journey-store.js';

/** The numbers that are one glance away in every view, and what opens them. */
const NUMBERS = [
  ['17', 'tel:17'],
  ['112', 'tel:112'],
  ['114', 'sms:114'],
] as const;

/**
 * Whom to call in danger, above every view. On a device that may be watched
 * they are text to note: a call button would leave a trace.
 */
export function renderEmergency(journey: JourneyStore) {
  return html`<nav aria-label=${journey.word('start.emergencies')}>
    <span>${journey.word('start.danger')}</span>
    <ul>
      ${NUMBERS.map(
        ([number, href]) =>
          html`<li>
            ${
              journey.isDiscreet
                ? html`<b>${number} <small>${journey.word(`start.word-${number}`)}</small></b>`
                : html`<a href=${href} aria-label=${journey.word(`start.number-${number}`)}
                    >${number} <small>${journey.word(`start.word-${number}`)}</small></a
                  >`
            }
          </li>`,
      )}
    </ul>
  </nav>`;
}
