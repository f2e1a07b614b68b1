import {answersOf} from './answers-of.js';

import type {Trail} from './trail.js';
import type {Graph} from '@cyber-17/content';
import type {Audience} from '@cyber-17/protocol';

/** An answer that led here. */
export interface Reason {
  readonly question: string;
  readonly answers: readonly string[];
}

/** An answer that would have led elsewhere. */
export interface Turn {
  readonly question: string;
  readonly answer: string;
  readonly threat: string;
}

/** The answers that led here, in order. */
export function reasonsOf(trail: Trail): readonly Reason[] {
  return trail.map(({question, answers}) => ({question, answers}));
}

/** Answers to the questions met that would have named another threat. */
export function turnsOf(
  graph: Graph,
  audience: Audience,
  trail: Trail,
  named: ReadonlySet<string>,
): readonly Turn[] {
  return trail.flatMap(({question: id, answers}) => {
    const question = graph.questions[id];
    if (!question) return [];
    return answersOf(question, audience).flatMap(({id: answer, names, unsure}): readonly Turn[] =>
      names && !unsure && !answers.includes(answer) && !named.has(names)
        ? [{question: id, answer, threat: names}]
        : [],
    );
  });
}
