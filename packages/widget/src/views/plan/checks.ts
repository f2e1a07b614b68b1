import {html, nothing} from 'lit';

import {bookOf} from '../shared/book-of.js';
import {evidenceOf} from '../sheet/plan-lines.js';

import type {JourneyStore} from '../../journey/journey-store.js';

/** What to keep, to be ticked where the plan says to keep it. */
export function renderChecks(journey: JourneyStore) {
  const {done} = journey.context;
  const book = bookOf(journey);
  if (!book) return nothing;
  const tick = (action: string, isTicked: boolean) =>
    journey.send({type: 'action.ticked', action, done: isTicked && journey.resources.now()});
  return html`<ul class="wide">
    ${evidenceOf(book, journey.outcome).map(({id, text}) => {
      const key = `evidence/${id}`;
      return html`<li>
        <label class="check"
          ><input
            type="checkbox"
            .checked=${typeof done[key] === 'number'}
            @change=${({target}: Event) => tick(key, (target as HTMLInputElement).checked)}
          />${text}</label
        >
      </li>`;
    })}
  </ul>`;
}
