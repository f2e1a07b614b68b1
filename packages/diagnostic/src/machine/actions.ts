import {detailsOf} from '../outcome/details-of.js';
import {unsureAnswerOf} from '../trail/answers-of.js';
import {replay, splitDetails} from '../trail/replay.js';

import type {Beginning, Trail, TrailEntry} from '../trail/trail.js';
import type {DiagnosticContext} from './context.js';
import type {AnswerGiven} from './events.js';
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
 * hold. Of the details those are kept that what is named now asks as well.
 */
export function revised(
  graph: Graph,
  context: DiagnosticContext,
  index: number,
  {answers, moment}: Omit<TrailEntry, 'question'>,
): Partial<DiagnosticContext> {
  const changed = context.trail.map((entry, at) =>
    at === index ? {question: entry.question, answers, ...(moment !== undefined && {moment})} : entry,
  );
  const {naming, details} = splitDetails(graph, changed);
  const {trail, position} = replay(graph, context.audience, context.beginning, naming);
  if (position.phase !== 'named') return {trail, detailing: false};
  // One by one: what a detail answers can change what is asked after it.
  const kept = details.reduce<Trail>((before, detail) => {
    const isAsked = detailsOf(graph, {...context, trail: before}).includes(detail.question);
    return isAsked ? [...before, detail] : before;
  }, trail);
  return {trail: kept, detailing: kept.length > trail.length};
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
