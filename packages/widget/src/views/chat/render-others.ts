import {html, nothing} from 'lit';

import {bookOf} from '../shared/book-of.js';
import {renderContact} from '../shared/contact.js';
import {otherContactsNow} from './other-contacts.js';

import type {JourneyStore} from '../../journey/journey-store.js';
import type {ContactAt} from '@cyber-17/content';

/** The one to reach first, where no officer answers: above a frame that pushes the others down. */
export function renderFirst(journey: JourneyStore) {
  return otherContactsNow(journey)
    .slice(0, 1)
    .map((contact) => renderWay(journey, contact));
}

/** Whom to reach instead, where no officer answers, or no more; without those that stand above. */
export function renderOthers(journey: JourneyStore, above = 0) {
  const contacts = otherContactsNow(journey).slice(above);
  // From a talk that goes on while the questions are answered anew, nothing is named yet.
  if (contacts.length === 0) return nothing;
  return html`<section class="stack wide" aria-labelledby="others">
    <h2 id="others">${journey.word('officer.others')}</h2>
    ${contacts.map((contact) => renderWay(journey, contact))}
  </section>`;
}

function renderWay(journey: JourneyStore, contact: ContactAt) {
  const {name} = contact.channel;
  const what = bookOf(journey)?.channels[contact.id]?.what;
  return html`<div class="way">
    <p><strong>${name}</strong><br /><span class="muted small">${what ?? nothing}</span></p>
    ${renderContact(journey, contact, {isNamed: true})}
  </div>`;
}
