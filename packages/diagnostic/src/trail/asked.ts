import {nextDetail} from '../outcome/details-of.js';
import {replay, splitDetails} from './replay.js';

import type {DiagnosticContext} from '../machine/context.js';
import type {Graph, Question} from '@cyber-17/content';

/** The question that the naming asks now; `undefined` once it has ended. */
export function askedIn(graph: Graph, context: DiagnosticContext): Question | undefined {
  const {naming} = splitDetails(graph, context.trail);
  const {position} = replay(graph, context.audience, context.beginning, naming);
  return position.phase === 'naming' ? graph.questions[position.question] : undefined;
}

/** The detail that is asked now; `undefined` when none is left. */
export function detailIn(graph: Graph, context: DiagnosticContext): Question | undefined {
  const id = nextDetail(graph, context);
  return id === undefined ? undefined : graph.questions[id];
}
