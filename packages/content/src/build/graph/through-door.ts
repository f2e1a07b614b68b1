import {walk} from './walk.js';

import type {Source} from '../source/read-source.js';
import type {Path} from './paths-to.js';
import type {Place, Step} from './walk.js';
import type {Audience} from '@cyber-17/protocol';

/**
 * What can be named by whom enters through a door, an answer to the first
 * question, without a guess: the shortest path to each end.
 */
export function throughDoor(source: Source, audience: Audience, door: string): ReadonlyMap<string, Path> {
  const {starts, questions} = source.questions.value;
  const start = starts[audience];
  const byPlace = new Map<string, Step[]>();
  for (const step of walk(source, audience, [start])) {
    const key = keyOf(step.place);
    byPlace.set(key, [...(byPlace.get(key) ?? []), step]);
  }
  const found = new Map<string, Path>();
  const seen = new Set<string>();
  let front: {readonly at: Place; readonly path: Path}[] = [{at: {question: start}, path: []}];
  while (front.length > 0) {
    const next: typeof front = [];
    for (const {at, path} of front) {
      if (seen.has(keyOf(at))) continue;
      seen.add(keyOf(at));
      for (const step of byPlace.get(keyOf(at)) ?? []) {
        const {unsure, names} = questions[at.question]!.answers[step.answer]!;
        const isOtherDoor = at.question === start && step.answer !== door;
        // «Something else» may lead on; what it names by itself is a guess.
        const isGuess = unsure && (!step.next || names !== undefined);
        if (isOtherDoor || isGuess) continue;
        const longer = [...path, {question: at.question, answer: step.answer}];
        if (step.ends && !found.has(step.ends)) found.set(step.ends, longer);
        if (step.next && step.next.question !== start) next.push({at: step.next, path: longer});
      }
    }
    front = next;
  }
  return found;
}

function keyOf({question, named}: Place): string {
  return `${question} ${named}`;
}
