import {html} from 'lit/html.js';

import type {VisitorView} from '../visitor-ui.js';

/** The contacts shown, in order of urgency. */
const CONTACTS = [
  {word: 'chat.police', shown: '17', href: 'tel:17'},
  {word: 'chat.emergency', shown: '112', href: 'tel:112'},
  {word: 'chat.text', shown: '114', href: 'sms:114'},
  {word: 'chat.victims', shown: '116\u00A0006', href: 'tel:116006'},
  {word: 'chat.young', shown: '3018', href: 'tel:3018'},
  {word: 'chat.state', shown: '17cyber.gouv.fr', href: 'https://17cyber.gouv.fr/'},
] as const;

/** Who answers when nobody does here. */
export function renderContacts({say, isFramed}: VisitorView) {
  return html`<section aria-labelledby="contacts">
    <h2 id="contacts">${say('chat.contacts')}</h2>
    <ul class="contacts">
      ${CONTACTS.map(
        ({word, shown, href}) =>
          html`<li>
            <span>${say(word)}</span>
            ${renderWay(shown, href, isFramed)}
          </li>`,
      )}
    </ul>
  </section>`;
}

/**
 * A number to call. The frame's sandbox silently blocks `tel:`, `sms:` and new windows: plain
 * words are better than a link that does nothing. The panel has the links.
 */
export function renderWay(shown: string, href: string, isFramed: boolean) {
  return isFramed ? html`<strong dir="ltr">${shown}</strong>` : html`<a href=${href} dir="ltr">${shown}</a>`;
}
