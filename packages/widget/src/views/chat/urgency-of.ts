import {isDone} from '../../journey/is-done.js';
import {caseKnowledge} from '../handover/case-knowledge.js';
import {offeredLines} from '../handover/case-lines.js';

import type {JourneyStore} from '../../journey/journey-store.js';
import type {Urgency} from '@cyber-17/protocol';

/** A limit that ends later does not decide who is answered first. */
const SOON_MS = 72 * 3_600_000;

const GRAVITIES = {critical: 'grave', serious: 'serious', information: 'light'} as const;

/** What decides who is answered first, from what the visitor saw; nothing of a line that they left out. */
export function urgencyOf(journey: JourneyStore): Urgency {
  const {audience, conclusions, facts, plan, severity} = caseKnowledge(journey).outcome;
  const told = new Set(offeredLines(journey).flatMap(({id, isTold}) => (isTold ? [id] : [])));
  // Before any book has come there is no line of it that could be left out.
  const isDangerTold = !journey.context.flipped.has('danger');
  const danger = isDangerTold && facts['danger'] !== undefined && facts['danger'] !== 'unknown';
  const now = journey.resources.now();
  const ends = plan.flatMap((planned) => {
    const {until, rule} = planned.deadline ?? {};
    // A limit tells the moment that it runs from.
    if (until === undefined || !told.has(rule!.from!)) return [];
    const isKnownDone = told.has('done') && isDone(journey, planned);
    return until > now && until < now + SOON_MS && !isKnownDone ? [until] : [];
  });
  return {
    danger,
    gravity: danger ? 'danger' : told.has('severity') ? GRAVITIES[severity] : 'serious',
    ...(ends.length > 0 && {harmBy: new Date(Math.min(...ends)).toISOString().replace(/\.\d+Z$/, 'Z')}),
    ...(told.has('situation') && {threat: conclusions[0].conclusion.id}),
    ...(told.has('audience') && {audience}),
  };
}
