import {answersOf} from '../trail/answers-of.js';
import {conclusionsOf} from './conclusions.js';

import type {Answered} from './concluded.js';
import type {Graph} from '@cyber-17/content';

/** The detail questions of the named threat that this visitor can answer. */
export function detailsOf(graph: Graph, answered: Answered): readonly string[] {
  const [{conclusion}] = conclusionsOf(graph, answered).concluded;
  const details = 'details' in conclusion ? (conclusion.details ?? []) : [];
  return details.filter((id) => {
    const question = graph.questions[id];
    const {audience} = answered;
    if (!question || (question.audiences && !question.audiences.includes(audience))) return false;
    return question.kind === 'moment' || answersOf(question, audience).length > 0;
  });
}

/** The next detail to ask; `undefined` when all have been. */
export function nextDetail(graph: Graph, answered: Answered): string | undefined {
  const asked = new Set(answered.trail.map(({question}) => question));
  return detailsOf(graph, answered).find((id) => !asked.has(id));
}
