import {URGENCIES} from '@cyber-17/content';
import {complaintFor} from '@cyber-17/diagnostic';

import {bookOf} from '../shared/book-of.js';
import {dayAndHourOf} from '../shared/date-in.js';
import {limitOf} from '../shared/deadline.js';
import {isDone} from '../../journey/is-done.js';
import {complaintPlace} from './complaint-place.js';
import {contactLines} from './contact-lines.js';
import {frenchIn} from './line.js';

import type {Case} from '../../journey/case.js';
import type {Line} from './line.js';
import type {ComplaintRow} from '@cyber-17/content';
import type {DeadlineState, PlannedAction} from '@cyber-17/diagnostic';

/**
 * What is done, in order, as a sheet to hold beside the phone: title, limit,
 * whom to reach, and where to write what they answer. Why and how stand on the
 * pages after it.
 *
 * @param isPrivate whether the sheet must not say what happened
 */
export function sheetLines(journey: Case, isPrivate: boolean): readonly Line[] {
  const {plan} = journey.outcome;
  const explained = new Set<string>();
  const row = rowOf(journey);
  const place = row && complaintPlace(plan, row);
  const groups = URGENCIES.flatMap((when): readonly Line[] => {
    const group = plan.filter((planned) => planned.when === when);
    if (group.length === 0) return [];
    return [
      {kind: 'heading', text: journey.word(`plan.${when}`)},
      ...group.flatMap((planned) => [
        ...titleLines(journey, planned),
        ...(row && planned === place
          ? complaintLines(journey, row, explained, isPrivate)
          : contactLines(journey, planned.action.channels ?? [], explained, isPrivate)),
        ...recordLines(journey, planned),
      ]),
    ];
  });
  if (!row || place) return groups;
  return [...groups, ...complaintLines(journey, row, explained, isPrivate, 'detail')];
}

/** The number and title of an action, the same on the sheet and after it. */
export function numbered(journey: Case, {action}: PlannedAction): string {
  return `${journey.outcome.plan.findIndex((each) => each.action.id === action.id) + 1}. ${action.title}`;
}

function titleLines(journey: Case, planned: PlannedAction): readonly Line[] {
  const isTicked = isDone(journey, planned);
  return [
    {
      kind: 'action',
      text: numbered(journey, planned),
      isDone: isTicked,
      ...frenchIn(planned.action, 'title'),
    },
    ...(planned.deadline ? deadlineLines(journey, planned.deadline) : []),
  ];
}

/** No time left: paper ages. */
function deadlineLines(journey: Case, deadline: DeadlineState): readonly Line[] {
  return deadline.rule.limit ? [{kind: 'limit', text: limitOf(journey, deadline)}] : [];
}

/** Room for the answers: a case has a number and a date. */
function recordLines(journey: Case, {action}: PlannedAction): readonly Line[] {
  const {letter, channels = [], title} = action;
  const at = journey.context.done[action.id];
  return [
    ...(letter ? [{kind: 'note', text: journey.word('plan.paper-letter', {action: title})} as const] : []),
    ...(channels.length > 0
      ? [
          // The hour of an alert to the bank counts: what was ticked is known.
          typeof at === 'number'
            ? ({
                kind: 'note',
                text: journey.word('plan.done-on', {date: dayAndHourOf(journey.lang, at)}),
              } as const)
            : ({kind: 'write', text: journey.word('plan.paper-when')} as const),
          {kind: 'write', text: journey.word('plan.paper-reference')} as const,
        ]
      : []),
  ];
}

function rowOf(journey: Case): ComplaintRow | undefined {
  const book = bookOf(journey);
  return book && complaintFor(book.complaints, journey.outcome)?.row;
}

/** Which complaint, why, and where; a private sheet leaves out why, which says what happened. */
function complaintLines(
  journey: Case,
  row: ComplaintRow,
  explained: Set<string>,
  isPrivate: boolean,
  kind: 'topic' | 'detail' = 'topic',
): readonly Line[] {
  const procedure = bookOf(journey)!.procedures[row.procedure];
  return [
    {kind, text: procedure.title, ...frenchIn(procedure, 'title')},
    ...(isPrivate ? [] : [{kind: 'text', text: row.because, ...frenchIn(row, 'because')} as const]),
    ...contactLines(journey, row.channels, explained, isPrivate),
  ];
}
