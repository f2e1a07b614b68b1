import {unsureAnswerOf} from '../trail/answers-of.js';
import {splitDetails} from '../trail/replay.js';
import {pickAnswers} from '../trail/route.js';
import {DETAILS_A_ROUND, placed} from './position.js';
import {forAudience, revised} from './revise.js';
import {switched} from './switched.js';

import type {DiagnosticContext} from './context.js';
import type {AnswerGiven, DiagnosticEvent} from './events.js';
import type {Graph} from '@cyber-17/content';

/**
 * The diagnostic after an event. Pure. An event that means nothing here, such
 * as an answer that the question does not offer, gives back the same object.
 */
export function next(graph: Graph, context: DiagnosticContext, event: DiagnosticEvent): DiagnosticContext {
  const {audience, phase} = context;
  switch (event.type) {
    case 'answer.given':
    case 'answer.unknown':
      return answered(graph, context, event);
    case 'answer.revised':
      return revised(graph, context, event.index, event);
    case 'threat.chosen':
      return phase === 'naming' ? context : switched(graph, context, event.threat);
    case 'audience.changed':
      return forAudience(graph, context, event.audience);
    case 'diagnostic.restarted': {
      const beginning = event.beginning ?? {question: graph.starts[audience]};
      return placed(graph, {audience, beginning, trail: [], detailing: false, rounds: 1});
    }
    case 'step.reversed':
      return reversed(graph, context);
    case 'details.begun':
      return phase === 'named' || phase === 'concluded' ? begunDetails(graph, context) : context;
    case 'details.ended':
      return phase === 'named' || phase === 'detailing' ? concluded(context) : context;
  }
}

function answered(
  graph: Graph,
  context: DiagnosticContext,
  event: AnswerGiven | {readonly type: 'answer.unknown'},
): DiagnosticContext {
  const {audience, phase, trail} = context;
  const question = graph.questions[context.asked ?? ''];
  if (!question) return context;
  const isUnknown = event.type === 'answer.unknown';
  const unsure = isUnknown ? unsureAnswerOf(question, audience) : undefined;
  const answers = isUnknown ? (unsure ? [unsure.id] : []) : event.answers;
  const moment = isUnknown ? undefined : event.moment;
  // A detail can always be skipped.
  const isOffered =
    (isUnknown && phase === 'detailing') ||
    (question.kind === 'moment'
      ? moment !== undefined && !Number.isNaN(Date.parse(moment))
      : pickAnswers(question, audience, answers) !== undefined);
  if (!isOffered) return context;
  const entry = {question: question.id, answers, ...(moment !== undefined && {moment})};
  return placed(graph, {...context, trail: [...trail, entry]});
}

/**
 * The details begin, go on after they were cut short, or begin another round,
 * if there is anything left to ask.
 */
function begunDetails(graph: Graph, context: DiagnosticContext): DiagnosticContext {
  const {detailing, rounds} = context;
  const resumed = placed(graph, {...context, detailing: true});
  if (resumed.phase === 'detailing') return resumed;
  if (!detailing) return concluded(context);
  return placed(graph, {...context, rounds: rounds + 1});
}

/** One step back: an answer is taken away, or the details begin or end again. */
function reversed(graph: Graph, context: DiagnosticContext): DiagnosticContext {
  const {phase, detailing, trail, rounds} = context;
  const endsWithDetail = graph.questions[trail.at(-1)?.question ?? '']?.detail;
  if (phase === 'detailing' && !endsWithDetail) return placed(graph, {...context, detailing: false});
  const {details} = splitDetails(graph, trail);
  const isRoundBegun =
    phase === 'detailing' && rounds > 1 && details.length === (rounds - 1) * DETAILS_A_ROUND;
  if (isRoundBegun) return placed(graph, {...context, rounds: rounds - 1});
  const resumed = placed(graph, context);
  if (phase === 'concluded' && (resumed.phase !== 'concluded' || !detailing)) return resumed;
  return trail.length > 0 ? placed(graph, {...context, trail: trail.slice(0, -1)}) : context;
}

function concluded(context: DiagnosticContext): DiagnosticContext {
  return {...context, phase: 'concluded', asked: undefined};
}
