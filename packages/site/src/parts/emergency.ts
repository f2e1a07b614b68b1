import {html} from './html.js';

import type {SiteLanguage} from '../site-language.js';
import type {Html} from './html.js';

/** Whom to call in danger: the same three as in the panel. */
const NUMBERS = [
  ['17', 'tel:17'],
  ['112', 'tel:112'],
  ['114', 'sms:114'],
] as const;

/** The numbers with their words, one glance away on every page. */
export function renderEmergency(language: SiteLanguage): Html {
  return html`<nav class="danger" aria-label="${language.word('start.emergencies')}">
    <p>${language.word('start.danger')}</p>
    <ul>
      ${NUMBERS.map(
        ([number, href]) =>
          html`<li>
            <a href="${href}"><b>${number}</b> <span>${language.word(`start.word-${number}`)}</span></a>
          </li>`,
      )}
    </ul>
  </nav>`;
}
