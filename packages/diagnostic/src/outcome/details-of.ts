import {answersOf} from '../trail/answers-of.js';
import {outcomeOf} from './outcome.js';

import type {DiagnosticContext} from '../machine/context.js';
import type {Graph} from '@cyber-17/content';

/** The detail questions of the named threat that this visitor can answer. */
export function detailsOf(graph: Graph, {audience, beginning, trail}: DiagnosticContext): readonly string[] {
  // Deadlines do not change which details are asked, so any moment will do.
  const {conclusions} = outcomeOf(graph, {audience, beginning, trail, now: 0});
  const {conclusion} = conclusions[0];
  const details = 'details' in conclusion ? (conclusion.details ?? []) : [];
  return details.filter((id) => {
    const question = graph.questions[id];
    if (!question || (question.audiences && !question.audiences.includes(audience))) return false;
    return question.kind === 'moment' || answersOf(question, audience).length > 0;
  });
}

/** The next detail to ask; `undefined` when all have been. */
export function nextDetail(graph: Graph, context: DiagnosticContext): string | undefined {
  const asked = new Set(context.trail.map(({question}) => question));
  return detailsOf(graph, context).find((id) => !asked.has(id));
}
