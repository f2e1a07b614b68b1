import {nextDetail} from '../outcome/details-of.js';
import {replay, splitDetails} from '../trail/replay.js';

import type {DiagnosticContext, DiagnosticInput} from './context.js';
import type {Graph} from '@cyber-17/content';

/** After so many details the plan is shown again: more are asked of who wants more. */
export const DETAILS_A_ROUND = 3;

/** The rounds that so many answered details fill; at least one. */
export function roundsOf(details: number): number {
  return Math.max(1, Math.ceil(details / DETAILS_A_ROUND));
}

/** What phase and question are computed from. */
type Unplaced = Omit<DiagnosticContext, 'phase' | 'asked'>;

/** Where a diagnostic begins: its trail is replayed, and details are kept once the threat is named. */
export function begin(graph: Graph, input: DiagnosticInput): DiagnosticContext {
  const audience = input.audience ?? 'individual';
  const beginning = input.beginning ?? {question: graph.starts[audience]};
  const {naming, details} = splitDetails(graph, input.trail ?? []);
  const replayed = replay(graph, audience, beginning, naming);
  const isNamed = replayed.position.phase === 'named';
  const kept = isNamed ? details : [];
  const detailing = isNamed && (input.detailing ?? kept.length > 0);
  const rounds = input.rounds ?? roundsOf(kept.length);
  return placed(graph, {audience, beginning, trail: [...replayed.trail, ...kept], detailing, rounds});
}

/** The same answers, with the phase they lead to and the question asked there. */
export function placed(
  graph: Graph,
  {audience, beginning, trail, detailing, rounds}: Unplaced,
): DiagnosticContext {
  // Rounds are counted while details are asked.
  const answered = {audience, beginning, trail, detailing, rounds: detailing ? rounds : 1};
  const {naming, details} = splitDetails(graph, trail);
  const {position} = replay(graph, audience, beginning, naming);
  const question = position.phase === 'naming' ? graph.questions[position.question] : undefined;
  if (question && !question.detail) return {...answered, phase: 'naming', asked: question.id};
  if (!detailing) return {...answered, phase: 'named', asked: undefined};
  const isRoundOver = details.length >= rounds * DETAILS_A_ROUND;
  const asked = isRoundOver ? undefined : nextDetail(graph, answered);
  return {...answered, phase: asked === undefined ? 'concluded' : 'detailing', asked};
}
