import {answersOf} from '../trail/answers-of.js';
import {conclusionsOf} from './conclusions.js';
import {effectOf} from './effect-of.js';

import type {Answered} from './concluded.js';
import type {Graph, Question} from '@cyber-17/content';

/**
 * The detail questions of the named threat that are worth asking this visitor:
 * those that were answered, and those of which at least one answer would
 * change what the visitor is told. Lazy: each is tried when it is reached.
 */
function* detailsFor(graph: Graph, answered: Answered): Generator<string> {
  const [{conclusion}] = conclusionsOf(graph, answered).concluded;
  const details = 'details' in conclusion ? (conclusion.details ?? []) : [];
  const asked = new Set(answered.trail.map(({question}) => question));
  let changesAnything: ((question: Question) => boolean) | undefined;
  for (const id of details) {
    const question = graph.questions[id];
    if (!question || !isFor(question, answered)) continue;
    changesAnything ??= effectOf(graph, answered);
    if (asked.has(id) || changesAnything(question)) yield id;
  }
}

/** The detail questions of the named threat, in order: see {@link detailsFor}. */
export function detailsOf(graph: Graph, answered: Answered): readonly string[] {
  return [...detailsFor(graph, answered)];
}

/** The next detail to ask; `undefined` when there is none left. */
export function nextDetail(graph: Graph, answered: Answered): string | undefined {
  const asked = new Set(answered.trail.map(({question}) => question));
  for (const id of detailsFor(graph, answered)) if (!asked.has(id)) return id;
  return undefined;
}

function isFor(question: Question, {audience}: Answered): boolean {
  if (question.audiences && !question.audiences.includes(audience)) return false;
  return question.kind === 'moment' || answersOf(question, audience).length > 0;
}
