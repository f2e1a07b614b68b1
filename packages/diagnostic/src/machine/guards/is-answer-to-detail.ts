import {pickAnswers} from '../../trail/route.js';

import type {Question} from '@cyber-17/content';
import type {Audience} from '@cyber-17/protocol';

/** Whether this answers a detail: a moment that is a date, or answers it offers. */
export function isAnswerToDetail(
  question: Question,
  audience: Audience,
  answers: readonly string[],
  moment: string | undefined,
): boolean {
  if (question.kind === 'moment') return moment !== undefined && !Number.isNaN(Date.parse(moment));
  return pickAnswers(question, audience, answers) !== undefined;
}
