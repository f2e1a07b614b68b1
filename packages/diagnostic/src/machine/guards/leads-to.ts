import {pickAnswers, routeOf} from '../../trail/route.js';

import type {Question} from '@cyber-17/content';
import type {Audience} from '@cyber-17/protocol';

/**
 * Whether these answers to a question lead to `target`: the id of a question,
 * or `undefined` for the end of the naming. Answers that the question does not
 * offer lead nowhere.
 */
export function leadsTo(
  question: Question,
  audience: Audience,
  answers: readonly string[],
  target: string | undefined,
): boolean {
  const picked = pickAnswers(question, audience, answers);
  if (!picked) return false;
  const route = routeOf(picked);
  return 'to' in route ? route.to === target : target === undefined;
}
