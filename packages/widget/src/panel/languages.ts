import {LANGS} from '@cyber-17/protocol/lang';
import {html} from 'lit';

import type {JourneyStore} from '../journey/journey-store.js';

/** The other languages, by the names they call themselves. */
export function renderLanguages(journey: JourneyStore) {
  return html`<ul class="languages" aria-label=${journey.word('start.language')}>
    ${LANGS.filter((lang) => lang !== journey.lang).map(
      (lang) =>
        html`<li>
          <button
            type="button"
            class="link"
            lang=${lang}
            @click=${() => journey.send({type: 'language.changed', lang})}
          >
            ${journey.resources.start[lang].name}
          </button>
        </li>`,
    )}
  </ul>`;
}
