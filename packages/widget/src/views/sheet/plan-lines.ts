import {titleOf} from '../outcome/conclusion-words.js';
import {outdatedWords} from '../plan/outdated-words.js';
import {dateIn} from '../shared/date-in.js';
import {detailLines} from './detail-lines.js';
import {isPrivate} from './is-private.js';
import {sheetLines} from './sheet-lines.js';

import type {Case} from '../../journey/case.js';
import type {Line} from './line.js';

export {evidenceOf} from './detail-lines.js';

/** The numbers of danger, in the words of the first view. */
const EMERGENCIES = ['17', '112', '114'] as const;

/**
 * The whole plan as lines: a sheet to act from, then how. Where the sheet
 * could put its holder at risk, it does not name what happened.
 */
export function planLines(journey: Case): readonly Line[] {
  const {outcome} = journey;
  const isKept = isPrivate(outcome);
  const details = detailLines(journey, isKept);
  const outdated = outdatedWords(journey);
  return [
    {kind: 'title', text: journey.word('plan.title')},
    {kind: 'text', text: writtenOn(journey, isKept)},
    ...(isKept ? [] : [{kind: 'text', text: outcome.conclusions.map(titleOf).join(' · ')} as const]),
    ...(outdated === undefined ? [] : [{kind: 'text', text: outdated} as const]),
    {kind: 'topic', text: journey.word('start.danger')},
    ...EMERGENCIES.map(
      (stress) => ({kind: 'emergency', text: journey.word(`start.number-${stress}`), stress}) as const,
    ),
    ...(isKept && details.length > 0
      ? [{kind: 'text', text: journey.word('plan.paper-apart')} as const]
      : []),
    ...sheetLines(journey, isKept),
    ...details,
  ];
}

/** The day of the plan, and whose it is unless that says what it is about. */
function writtenOn(journey: Case, isKept: boolean): string {
  const date = dateIn(journey.lang, journey.resources.now(), {dateStyle: 'long', timeStyle: 'short'});
  const day = journey.word('plan.paper-date', {date});
  return isKept ? day : `${journey.resources.operator.name} · ${day}`;
}
