import {answersOf} from '../trail/answers-of.js';
import {splitDetails} from '../trail/replay.js';
import {revised} from './revise.js';
import {placed} from './position.js';

import type {Trail, TrailEntry} from '../trail/trail.js';
import type {DiagnosticContext} from './context.js';
import type {Graph} from '@cyber-17/content';
import type {Audience} from '@cyber-17/protocol';

/**
 * Another threat instead of the one that was named. As few answers change as
 * it takes: those before the turn are kept, and those after it that still
 * hold. What is not known yet is asked. The same context when no answer leads
 * to that threat.
 */
export function switched(graph: Graph, context: DiagnosticContext, threat: string): DiagnosticContext {
  const {naming, details} = splitDetails(graph, context.trail);
  for (let index = naming.length - 1; index >= 0; index--) {
    const turn = pathTo(graph, context.audience, naming[index]!.question, threat);
    if (!turn) continue;
    const left = naming.slice(index).filter(({question}) => turn.every((each) => each.question !== question));
    const trail = [...naming.slice(0, index), ...turn, ...left, ...details];
    const [first] = turn;
    // The answers that follow are replayed as after any revision.
    return revised(graph, placed(graph, {...context, trail}), index, first!);
  }
  return context;
}

/** The fewest answers from a question to one that names a threat, without «I don't know». */
function pathTo(graph: Graph, audience: Audience, from: string, threat: string): Trail | undefined {
  let front: readonly {readonly at: string; readonly path: readonly TrailEntry[]}[] = [{at: from, path: []}];
  const seen = new Set<string>();
  while (front.length > 0) {
    const next: {readonly at: string; readonly path: readonly TrailEntry[]}[] = [];
    for (const {at, path} of front) {
      const question = graph.questions[at];
      if (!question || seen.has(at)) continue;
      seen.add(at);
      for (const {id, names, to, unsure, interrupts, outcome} of answersOf(question, audience)) {
        if (unsure || interrupts !== undefined || outcome !== undefined) continue;
        const longer = [...path, {question: at, answers: [id]}];
        if (names === threat) return longer;
        if (to !== undefined && names === undefined) next.push({at: to, path: longer});
      }
    }
    front = next;
  }
  return undefined;
}
