import {contactAt} from '@cyber-17/content';
import {html, nothing} from 'lit';

import {bookOf} from '../shared/book-of.js';
import {renderContact} from '../shared/contact.js';
import {latinDigits} from '../shared/latin-digits.js';
import {csirtFor, isUnfinished} from './csirt-for.js';

import type {JourneyStore} from '../../journey/journey-store.js';

/** Finds the regional centre on the device: what is written goes nowhere. */
export function renderCentre(journey: JourneyStore) {
  const {department} = journey.context;
  const book = bookOf(journey);
  if (!book) return nothing;
  const found = csirtFor(book.csirts, department);
  const untilOpen = journey.ready.graph.channels['csirt']?.untilOpen;
  const centre = found && {...found, ...(untilOpen !== undefined && {untilOpen})};
  return html`<label class="write"
      >${journey.word('plan.department')}<input
        class="field"
        id="department"
        autocomplete="off"
        maxlength="7"
        aria-describedby="centre"
        .value=${department}
        @input=${({target}: InputEvent) =>
          journey.send({type: 'department.written', department: (target as HTMLInputElement).value})}
    /></label>
    <div id="centre" class="stack wide" role="status">
      ${
        centre
          ? renderContact(journey, contactAt('csirt', centre, journey.resources.now()))
          : isUnfinished(department)
            ? nothing
            : html`<p>${journey.word(/\d/.test(latinDigits(department)) ? 'plan.no-centre' : 'plan.department-digits')}</p>`
      }
    </div>`;
}
