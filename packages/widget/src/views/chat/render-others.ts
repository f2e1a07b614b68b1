import {html, nothing} from 'lit';

import {bookOf} from '../shared/book-of.js';
import {renderContact} from '../shared/contact.js';
import {otherContactsNow} from './other-contacts.js';

import type {JourneyStore} from '../../journey/journey-store.js';

/** Whom to reach instead, where no officer answers, or no more. */
export function renderOthers(journey: JourneyStore) {
  const book = bookOf(journey);
  const contacts = otherContactsNow(journey);
  // From a talk that goes on while the questions are answered anew, nothing is named yet.
  if (contacts.length === 0) return nothing;
  return html`<section class="stack wide" aria-labelledby="others">
    <h2 id="others">${journey.word('officer.others')}</h2>
    ${contacts.map(
      (contact) =>
        html`<div class="way">
          <p><strong>${contact.channel.name}</strong><br /><span class="muted small">${book?.channels[contact.id]?.what ?? nothing}</span></p>
          ${renderContact(journey, contact, {isNamed: true})}
        </div>`,
    )}
  </section>`;
}
