import {answersOf} from '../trail/answers-of.js';

import type {Trail} from '../trail/trail.js';
import type {Outcome} from './outcome.js';
import type {Graph} from '@cyber-17/content';

/** A threat that it could be instead, and the question that tells them apart. */
export interface Alternative {
  readonly threat: string;
  readonly question: string;
  /** The answer to it that would name this threat, where one answer does. */
  readonly answer?: string;
}

/**
 * What else it could be: the neighbours of what was named, then what other
 * answers to the same questions would have named.
 */
export function alternativesTo(
  graph: Graph,
  {audience, conclusions}: Pick<Outcome, 'audience' | 'conclusions'>,
  trail: Trail,
): readonly Alternative[] {
  const [{conclusion}] = conclusions;
  const neighbours = ('neighbours' in conclusion ? (conclusion.neighbours ?? []) : []).map((neighbour) => {
    const asked = graph.questions[neighbour.question];
    const found = (asked ? answersOf(asked, audience) : []).find(({names}) => names === neighbour.threat);
    return {...neighbour, ...(found && {answer: found.id})};
  });
  const turns = trail.flatMap(({question: id, answers}) => {
    const question = graph.questions[id];
    if (!question) return [];
    return answersOf(question, audience).flatMap(({id: answer, names, unsure}) =>
      names && !unsure && !answers.includes(answer) ? [{threat: names, question: id, answer}] : [],
    );
  });
  const seen = new Set(conclusions.map((each) => each.conclusion.id));
  return [...neighbours, ...turns].filter(({threat}) => {
    const isNew = !seen.has(threat) && graph.threats[threat]?.audiences.includes(audience);
    seen.add(threat);
    return isNew;
  });
}
