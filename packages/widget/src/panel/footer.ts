import {LANGS} from '@cyber-17/protocol/lang';
import {html, nothing} from 'lit';

import type {JourneyStore} from '../journey/journey-store.js';

/** How to leave at once, who runs this, and the other languages by the names they call themselves. */
export function renderFooter(journey: JourneyStore) {
  const {operator, start} = journey.resources;
  return html`<footer>
    <p>${journey.word('start.exit-text')}</p>
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
    <ul aria-label=${journey.word('start.language')}>
      ${LANGS.filter((lang) => lang !== journey.lang).map(
        (lang) =>
          html`<li>
            <button
              type="button"
              class="link"
              lang=${lang}
              @click=${() => journey.send({type: 'language.changed', lang})}
            >
              ${start[lang].name}
            </button>
          </li>`,
      )}
    </ul>
  </footer>`;
}
