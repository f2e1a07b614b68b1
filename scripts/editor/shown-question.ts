import {answersOf} from '@cyber-17/diagnostic';

import type {Question} from '@cyber-17/content';
import type {Audience} from '@cyber-17/protocol';

/** A question as its visitor reads it, its answers numbered; where they lead is not shown. */
export function shownQuestion(question: Question, audience: Audience, ids = false): string {
  const answers = answersOf(question, audience).map(({id, label, hint, alone}, index) => {
    const name = ids ? `${id} =` : `${index + 1}.`;
    return `  ${name} ${label}${hint ? ` (${hint})` : ''}${alone ? ' [alone]' : ''}`;
  });
  const several = question.kind === 'multiple' ? ' (several may be chosen)' : '';
  return [`${question.title}${question.hint ? ` — ${question.hint}` : ''}${several}`, ...answers].join('\n');
}
