import {answersOf} from './answers-of.js';

import type {Answer, Question} from '@cyber-17/content';
import type {Audience} from '@cyber-17/protocol';

/** Where the answers of one question lead: a question, or the end of naming. */
export type Route = {readonly to: string} | {readonly ends: true};

/**
 * Where a set of answers leads. Danger goes before everything, then an end
 * without a threat, then the first answer that goes on.
 */
export function routeOf(answers: readonly Answer[]): Route {
  if (answers.some(({interrupts, outcome}) => interrupts ?? outcome)) return {ends: true};
  const to = answers.find((answer) => answer.to)?.to;
  return to ? {to} : {ends: true};
}

/** The answers with these ids, if the question offers them all together. */
export function pickAnswers(
  question: Question,
  audience: Audience,
  ids: readonly string[],
): readonly Answer[] | undefined {
  const offered = answersOf(question, audience);
  const picked = ids.map((id) => offered.find((answer) => answer.id === id));
  const [first] = picked;
  if (!first || picked.includes(undefined) || new Set(ids).size !== ids.length) return undefined;
  if (question.kind !== 'multiple' && picked.length > 1) return undefined;
  if (picked.length > 1 && picked.some((answer) => answer?.alone ?? answer?.unsure)) return undefined;
  return picked as readonly Answer[];
}
