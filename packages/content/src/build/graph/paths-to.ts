import {walk} from './walk.js';

import type {Source} from '../source/read-source.js';
import type {Place, Step} from './walk.js';
import type {Audience} from '@cyber-17/protocol';

/** A path to an end: the answers to give, in order. */
export type Path = readonly {readonly question: string; readonly answer: string}[];

/** Graphs that merge have very many paths. */
const MAX_PATHS = 20;

/**
 * The shortest paths from the first question of an audience to a threat or an
 * outcome, shortest first.
 */
export function pathsTo(source: Source, audience: Audience, end: string): readonly Path[] {
  const steps = walk(source, audience);
  const found: Path[] = [];
  let front: {readonly at: Place; readonly path: Path}[] = [
    {at: {question: source.questions.value.starts[audience]}, path: []},
  ];
  while (front.length > 0 && found.length < MAX_PATHS) {
    const next: typeof front = [];
    for (const {at, path} of front) {
      for (const step of steps.filter(({place}) => isSame(place, at))) {
        const longer = [...path, {question: step.place.question, answer: step.answer}];
        if (step.ends === end) found.push(longer);
        // A path that returns to a question is not another path.
        if (step.next && !asked(longer, step)) next.push({at: step.next, path: longer});
      }
    }
    front = next;
  }
  return found.slice(0, MAX_PATHS);
}

function isSame(a: Place, b: Place): boolean {
  return a.question === b.question && a.named === b.named;
}

function asked(path: Path, {next}: Step): boolean {
  return path.some(({question}) => question === next?.question);
}
