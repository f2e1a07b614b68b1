import {answersOf} from '../trail/answers-of.js';
import {beginningAt} from '../trail/beginning.js';
import {splitDetails} from '../trail/replay.js';
import {revised} from './revise.js';
import {begin, placed} from './position.js';

import type {Trail, TrailEntry} from '../trail/trail.js';
import type {DiagnosticContext} from './context.js';
import type {Graph} from '@cyber-17/content';
import type {Audience} from '@cyber-17/protocol';

/**
 * Another threat or outcome instead of the one that was named. As few answers
 * change as it takes: those before the turn are kept, and those after it that
 * still hold. What is not known yet is asked. Where no answer leads to it, it
 * is begun at; the same context for an id that nothing leads to.
 */
export function switched(graph: Graph, context: DiagnosticContext, conclusion: string): DiagnosticContext {
  const {audience, trail: given} = context;
  const {naming, details} = splitDetails(graph, given);
  for (let index = naming.length - 1; index >= 0; index--) {
    const path = pathTo(graph, audience, naming[index]!.question, conclusion);
    if (!path) continue;
    const turn = path.map((entry) => ({...entry, inferred: true as const}));
    const left = naming
      .slice(index)
      .filter((entry) => turn.every(({question}) => question !== entry.question))
      // What ended in danger, or elsewhere, would end there again: it is asked anew.
      .filter((entry) => !endsElsewhere(graph, entry));
    const trail = [...naming.slice(0, index), ...turn, ...left, ...details];
    const [first] = turn;
    // The answers that follow are replayed as after any revision.
    return revised(graph, placed(graph, {...context, trail}), index, first!);
  }
  const beginning = beginningAt(graph, audience, conclusion);
  return beginning ? begin(graph, {audience, beginning}) : context;
}

function endsElsewhere(graph: Graph, {question, answers}: TrailEntry): boolean {
  return graph.questions[question]!.answers.some(
    ({id, interrupts, outcome}) => answers.includes(id) && (interrupts ?? outcome) !== undefined,
  );
}

/** The fewest answers from a question to one that names a threat or an outcome, without «I don't know». */
export function pathTo(
  graph: Graph,
  audience: Audience,
  from: string,
  conclusion: string,
): Trail | undefined {
  let front: readonly {readonly at: string; readonly path: readonly TrailEntry[]}[] = [{at: from, path: []}];
  const seen = new Set<string>();
  while (front.length > 0) {
    const next: {readonly at: string; readonly path: readonly TrailEntry[]}[] = [];
    for (const {at, path} of front) {
      const question = graph.questions[at];
      if (!question || seen.has(at)) continue;
      seen.add(at);
      for (const {id, names, to, unsure, interrupts, outcome} of answersOf(question, audience)) {
        if (unsure) continue;
        const longer = [...path, {question: at, answers: [id]}];
        if ((interrupts ?? outcome ?? names) === conclusion) return longer;
        if (interrupts === undefined && outcome === undefined && to !== undefined && names === undefined)
          next.push({at: to, path: longer});
      }
    }
    front = next;
  }
  return undefined;
}
