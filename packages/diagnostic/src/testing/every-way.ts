import {answersOf} from '../trail/answers-of.js';
import {routeOf} from '../trail/route.js';

import type {Trail} from '../trail/trail.js';
import type {Answer, Graph} from '@cyber-17/content';
import type {Audience} from '@cyber-17/protocol';

/**
 * Every way from the first question of an audience to a name. Of several
 * choices, one and two at a time are taken; a question is asked once.
 */
export function* everyWay(graph: Graph, audience: Audience): Generator<Trail> {
  function* from(id: string, trail: Trail): Generator<Trail> {
    const question = graph.questions[id];
    if (!question || trail.some((entry) => entry.question === id)) return;
    const answers = answersOf(question, audience);
    for (const chosen of choicesOf(answers, question.kind === 'multiple')) {
      const longer = [...trail, {question: id, answers: chosen.map((answer) => answer.id)}];
      const route = routeOf(chosen);
      if ('to' in route) yield* from(route.to, longer);
      else yield longer;
    }
  }
  yield* from(graph.starts[audience], []);
}

function choicesOf(answers: readonly Answer[], several: boolean): readonly (readonly Answer[])[] {
  const single = answers.map((answer) => [answer]);
  if (!several) return single;
  const free = answers.filter(({alone}) => !alone);
  return [...single, ...free.flatMap((a, index) => free.slice(index + 1).map((b) => [a, b]))];
}
