import {mapValues, withIds} from './records.js';

import type {Book} from './shapes/book.js';
import type {Graph} from './shapes/graph.js';

/**
 * Adds what the advice book knows. A book may be newer than the graph:
 * threats that the graph cannot name are ignored.
 */
export function withBook(graph: Graph, book: Book): Graph {
  const {threats, actions, channels, questions, deadlines, definitions, complaints} = book;
  return {
    ...graph,
    questions: {...graph.questions, ...questions},
    facts: {...graph.facts, ...definitions},
    threats: mapValues(graph.threats, (threat, id) => ({...threat, ...threats[id]})),
    outcomes: mapValues(graph.outcomes, (outcome, id) => ({...outcome, ...threats[id]})),
    actions: {...graph.actions, ...withIds(actions)},
    channels: {...graph.channels, ...channels},
    deadlines,
    complaints,
  };
}
