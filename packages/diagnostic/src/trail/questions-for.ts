import {answersOf} from './answers-of.js';
import {routeOf} from './route.js';

import type {Graph, Question} from '@cyber-17/content';
import type {Audience} from '@cyber-17/protocol';

/** The questions that an audience can reach from its first one, in the order of the graph. */
export function questionsFor(graph: Graph, audience: Audience): readonly Question[] {
  const reached = new Set([graph.starts[audience]]);
  // A set hands out what is added while it is walked.
  for (const id of reached) {
    const question = graph.questions[id];
    for (const answer of question ? answersOf(question, audience) : []) {
      const route = routeOf([answer]);
      if ('to' in route) reached.add(route.to);
    }
  }
  return Object.values(graph.questions).filter(({id}) => reached.has(id));
}
