import {unsureAnswerOf} from './answers-of.js';
import {replay, splitDetails} from './replay.js';

import type {DiagnosticContext} from './context.js';
import type {AnswerGiven} from './events.js';
import type {Beginning, TrailEntry} from './trail.js';
import type {Graph} from '@cyber-17/content';
import type {Audience} from '@cyber-17/protocol';

/** The entry that an answer, or not knowing, adds to the trail. */
export function entryFor(
  graph: Graph,
  audience: Audience,
  question: string,
  event: AnswerGiven | {readonly type: 'answer.unknown'},
): TrailEntry {
  if (event.type === 'answer.given') {
    const {answers, moment} = event;
    return {question, answers, ...(moment !== undefined && {moment})};
  }
  const asked = graph.questions[question];
  const unsure = asked && unsureAnswerOf(asked, audience);
  return {question, answers: unsure ? [unsure.id] : []};
}

/** The trail without its last answer. */
export function withoutLast({trail}: DiagnosticContext): Partial<DiagnosticContext> {
  return {trail: trail.slice(0, -1)};
}

/**
 * The trail with another answer at `index`, and those after it that still
 * hold. Details are asked again: they belong to the threat that was named.
 */
export function revised(
  graph: Graph,
  context: DiagnosticContext,
  index: number,
  answers: readonly string[],
): Partial<DiagnosticContext> {
  const {naming} = splitDetails(graph, context.trail);
  const changed = naming.map((entry, at) => (at === index ? {question: entry.question, answers} : entry));
  return {trail: replay(graph, context.audience, context.beginning, changed).trail, detailing: false};
}

/** The same visitor as another audience: the answers that still hold are kept. */
export function forAudience(
  graph: Graph,
  context: DiagnosticContext,
  audience: Audience,
): Partial<DiagnosticContext> {
  const beginning = {question: graph.starts[audience]};
  const {naming} = splitDetails(graph, context.trail);
  return {audience, beginning, trail: replay(graph, audience, beginning, naming).trail, detailing: false};
}

/** A diagnostic from the start, or from another beginning. */
export function restarted(
  graph: Graph,
  {audience}: DiagnosticContext,
  beginning: Beginning | undefined,
): Partial<DiagnosticContext> {
  return {beginning: beginning ?? {question: graph.starts[audience]}, trail: [], detailing: false};
}
