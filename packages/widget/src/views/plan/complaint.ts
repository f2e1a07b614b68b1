import {complaintFor} from '@cyber-17/diagnostic';
import {html, nothing} from 'lit';

import {icon} from '../../base/icon.js';
import {bookOf} from '../shared/book-of.js';
import {renderContacts} from '../shared/contact.js';
import {OUTCOME_DRAWINGS} from '../shared/icons.js';
import {renderWords} from '../shared/in-its-language.js';
import {complaintPlace} from '../sheet/complaint-place.js';

import type {JourneyStore} from '../../journey/journey-store.js';
import type {Action} from '@cyber-17/content';
import type {ComplaintAdvice} from '@cyber-17/diagnostic';

/** The right way to complain, with its place in the plan. */
export interface PlannedComplaint extends ComplaintAdvice {
  /** The action that it is; `undefined` for a report, or where there is nothing to file. */
  readonly action: Action | undefined;
  /** Whether the action itself tells about it: both lead to the same place. */
  readonly isToldByAction: boolean;
}

/** `undefined` without a book, and for what is no threat. */
export function complaintOf(journey: JourneyStore): PlannedComplaint | undefined {
  const {outcome} = journey;
  const book = bookOf(journey);
  const advice = book && complaintFor(book.complaints, outcome);
  if (!advice) return undefined;
  const action = complaintPlace(outcome.plan, advice.row)?.action;
  return {...advice, action, isToldByAction: advice.row.channels[0] === action?.channels?.[0]};
}

/** Its name, under the title of the action. */
export function renderProcedure(journey: JourneyStore, {row}: ComplaintAdvice) {
  return html`<small>${renderWords(bookOf(journey)!.procedures[row.procedure], 'title')}</small>`;
}

/**
 * The one way to complain: why, where, and why no other.
 *
 * @param advice that of its action, which comes before whom else to turn to; left out where
 *   it tells about another way
 */
export function renderWay(
  journey: JourneyStore,
  {row, others, action, isToldByAction}: PlannedComplaint,
  advice: unknown = nothing,
) {
  const {procedures} = bookOf(journey)!;
  const known = isToldByAction ? (action?.channels ?? []) : [];
  // What the reason advises beside the first way is no other one. The station is there anyway.
  const left = others.filter((each) => each === 'station' || !row.channels.includes(each));
  return html`<p class="because">${renderWords(row, 'because')}</p>
    ${isToldByAction ? advice : nothing}
    ${renderContacts(
      journey,
      row.channels.filter((id) => !known.includes(id)),
    )}
    ${
      left.length > 0
        ? html`<details class="more">
          <summary>
            <span>${journey.word('complaint.others')}</span>${icon(OUTCOME_DRAWINGS, 'down')}
          </summary>
          <ul class="list">
            ${left.map(
              (each) => html`<li><strong>${procedures[each].title}</strong> ${procedures[each].whyNot}</li>`,
            )}
          </ul>
        </details>`
        : nothing
    }`;
}

/** What is no action of the plan: a report, or that there is nothing to file. */
export function renderComplaint(journey: JourneyStore, complaint: PlannedComplaint) {
  const {title} = bookOf(journey)!.procedures[complaint.row.procedure];
  return html`<section class="card stack" aria-labelledby="complaint">
    <h2 id="complaint">${title}</h2>
    ${renderWay(journey, complaint)}
  </section>`;
}
