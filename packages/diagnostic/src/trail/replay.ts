import {pickAnswers, routeOf} from './route.js';

import type {Beginning, Trail, TrailEntry} from './trail.js';
import type {Graph} from '@cyber-17/content';
import type {Audience} from '@cyber-17/protocol';

/** Where a trail leads. */
export type Position = {readonly phase: 'naming'; readonly question: string} | {readonly phase: 'named'};

/** The answers of a trail that still hold, and where they lead. */
export interface Replayed {
  readonly trail: Trail;
  readonly position: Position;
}

/**
 * Gives answers again, from the beginning, and keeps them as long as they
 * hold: after a revision, a change of audience, or on another version.
 * Answers to detail questions are kept apart: see {@link splitDetails}.
 */
export function replay(graph: Graph, audience: Audience, beginning: Beginning, trail: Trail): Replayed {
  const kept: TrailEntry[] = [];
  let at = beginning.question;
  for (const entry of trail) {
    const question = graph.questions[at];
    const answers =
      question && entry.question === at ? pickAnswers(question, audience, entry.answers) : undefined;
    if (!answers) break;
    kept.push(entry);
    const route = routeOf(answers);
    if ('ends' in route) return {trail: kept, position: {phase: 'named'}};
    at = route.to;
  }
  return {trail: kept, position: {phase: 'naming', question: at}};
}

/**
 * Splits a trail into the naming and the details that followed it. Answers to
 * details that have not loaded yet are kept until they do.
 */
export function splitDetails(graph: Graph, trail: Trail): {readonly naming: Trail; readonly details: Trail} {
  // A question that the graph does not know yet is delivered with the advice book.
  const isDetail = ({question}: TrailEntry) =>
    graph.questions[question]?.detail ?? !graph.questions[question];
  return {
    naming: trail.filter((entry) => !isDetail(entry)),
    details: trail.filter(isDetail),
  };
}
