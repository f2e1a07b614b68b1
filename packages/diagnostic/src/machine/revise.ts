import {detailsOf} from '../outcome/details-of.js';
import {replay, splitDetails} from '../trail/replay.js';
import {placed, roundsOf} from './position.js';

import type {Trail, TrailEntry} from '../trail/trail.js';
import type {DiagnosticContext} from './context.js';
import type {Graph} from '@cyber-17/content';
import type {Audience} from '@cyber-17/protocol';

/**
 * Another answer at `index`; the answers after it are kept if they still hold.
 * Details are kept if the threat that is named now asks them too.
 */
export function revised(
  graph: Graph,
  context: DiagnosticContext,
  index: number,
  {answers, moment, inferred}: Omit<TrailEntry, 'question'>,
): DiagnosticContext {
  const changed = context.trail.map((entry, at) =>
    at === index
      ? {
          question: entry.question,
          answers,
          ...(moment !== undefined && {moment}),
          ...(inferred && {inferred}),
        }
      : entry,
  );
  const {naming, details} = splitDetails(graph, changed);
  const {trail, position} = replay(graph, context.audience, context.beginning, naming);
  if (position.phase !== 'named') return placed(graph, {...context, trail, detailing: false, rounds: 1});
  // One by one: the answer to a detail can change which details follow.
  const kept = details.reduce<Trail>((before, detail) => {
    const isAsked = detailsOf(graph, {...context, trail: before}).includes(detail.question);
    return isAsked ? [...before, detail] : before;
  }, trail);
  const rounds = roundsOf(kept.length - trail.length);
  return placed(graph, {...context, trail: kept, detailing: kept.length > trail.length, rounds});
}

/** The same visitor as another audience; the answers that still hold are kept. */
export function forAudience(graph: Graph, context: DiagnosticContext, audience: Audience): DiagnosticContext {
  const beginning = {question: graph.starts[audience]};
  const {naming} = splitDetails(graph, context.trail);
  const {trail} = replay(graph, audience, beginning, naming);
  return placed(graph, {audience, beginning, trail, detailing: false, rounds: 1});
}
