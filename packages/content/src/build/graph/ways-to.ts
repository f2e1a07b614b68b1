import {walk} from './walk.js';

import type {Source} from '../source/read-source.js';
import type {Place, Step} from './walk.js';
import type {Audience} from '@cyber-17/protocol';

/** A way to an end: the answers to give, in order. */
export type Way = readonly {readonly question: string; readonly answer: string}[];

/** How many ways are listed at most: graphs that merge have very many. */
const MOST_WAYS = 20;

/**
 * The shortest ways from the first question of an audience to a threat or an
 * outcome, shortest first.
 */
export function waysTo(source: Source, audience: Audience, end: string): readonly Way[] {
  const steps = walk(source, audience);
  const found: Way[] = [];
  let front: {readonly at: Place; readonly way: Way}[] = [
    {at: {question: source.questions.value.starts[audience]}, way: []},
  ];
  while (front.length > 0 && found.length < MOST_WAYS) {
    const next: typeof front = [];
    for (const {at, way} of front) {
      for (const step of steps.filter(({place}) => isSame(place, at))) {
        const longer = [...way, {question: step.place.question, answer: step.answer}];
        if (step.ends === end) found.push(longer);
        // A way that comes back to a question it has asked is no other way.
        if (step.next && !asked(longer, step)) next.push({at: step.next, way: longer});
      }
    }
    front = next;
  }
  return found.slice(0, MOST_WAYS);
}

function isSame(a: Place, b: Place): boolean {
  return a.question === b.question && a.named === b.named;
}

function asked(way: Way, {next}: Step): boolean {
  return way.some(({question}) => question === next?.question);
}
