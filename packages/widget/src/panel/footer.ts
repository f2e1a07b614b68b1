import {html, nothing} from 'lit';

import {renderLanguages} from './languages.js';

import type {JourneyStore} from '../journey/journey-store.js';

/** How to leave at once, who runs this, and the other languages by the names they call themselves. */
export function renderFooter(journey: JourneyStore) {
  const {operator} = journey.resources;
  return html`<footer>
    <p>${journey.word('start.exit-text')} <span class="keys">${journey.word('start.exit-keys')}</span></p>
    ${
      operator.official
        ? nothing
        : html`<p>
          ${journey.word('start.unofficial')}
          <a href=${operator.officialUrl} target="_blank" rel="noopener noreferrer"
            >${new URL(operator.officialUrl).host}</a
          >
        </p>`
    }
    ${renderLanguages(journey)}
  </footer>`;
}
