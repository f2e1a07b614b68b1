import {answersOf} from './answers-of.js';
import {routeOf} from './route.js';

import type {Graph} from '@cyber-17/content';
import type {Audience} from '@cyber-17/protocol';

/** How many more answers the naming takes from a question, at least and at most. */
export interface Remaining {
  readonly least: number;
  readonly most: number;
}

/**
 * Counts the answers still to be given, the one to this question included. A
 * path that returns to a question it passed counts as ended there.
 */
export function remainingFrom(graph: Graph, audience: Audience, question: string): Remaining {
  const known = new Map<string, Remaining>();
  function from(id: string): Remaining {
    const found = known.get(id);
    if (found) return found;
    known.set(id, {least: 0, most: 0});
    const asked = graph.questions[id];
    const paths = (asked ? answersOf(asked, audience) : []).map((answer) => {
      const route = routeOf([answer]);
      return 'to' in route ? from(route.to) : {least: 0, most: 0};
    });
    const result = {
      least: 1 + Math.min(...paths.map(({least}) => least)),
      most: 1 + Math.max(...paths.map(({most}) => most)),
    };
    known.set(id, result);
    return result;
  }
  return from(question);
}
