import type {Answer, Question} from '@cyber-17/content';
import type {Audience} from '@cyber-17/protocol';
import type {Context} from '@cyber-17/protocol/site-context';

/**
 * The answers to offer an audience. `context` brings those that are frequent
 * on the host's kind of page to the front; it never removes one, and «I don't
 * know» stays last.
 */
export function answersOf(question: Question, audience: Audience, context?: Context): readonly Answer[] {
  const offered = question.answers.filter(({audiences}) => !audiences || audiences.includes(audience));
  const order = context ? question.order?.[context] : undefined;
  if (!order) return offered;
  const rank = ({id, unsure}: Answer) => {
    const index = order.indexOf(id);
    return unsure ? order.length + 1 : index < 0 ? order.length : index;
  };
  // Array sort is stable: those without a rank keep their own order.
  return [...offered].sort((a, b) => rank(a) - rank(b));
}

/** The answer of «I don't know» for an audience; absent for a moment. */
export function unsureAnswerOf(question: Question, audience: Audience): Answer | undefined {
  return answersOf(question, audience).find(({unsure}) => unsure);
}
