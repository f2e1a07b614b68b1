import {next} from '../machine/next.js';
import {begin} from '../machine/position.js';
import {UntakenAnswerError} from './conclude.js';

import type {DiagnosticContext} from '../machine/context.js';
import type {Graph} from '@cyber-17/content';
import type {Audience} from '@cyber-17/protocol';

/** Answers in the order in which they are given; a question may come twice. */
export type Steps = readonly (readonly [question: string, answers: string | readonly string[]])[];

/**
 * Where a visitor stands who gave these answers: at a question (`asked`), or
 * at a name.
 *
 * @throws {UntakenAnswerError} when something else is asked on the way, or the
 * answer is not one of those offered.
 */
export function walk(graph: Graph, audience: Audience, steps: Steps): DiagnosticContext {
  return steps.reduce<DiagnosticContext>(
    (context, [question, answers]) => {
      const isRoundOver = context.asked === undefined && graph.questions[question]?.detail === true;
      const before = isRoundOver ? next(graph, context, {type: 'details.begun'}) : context;
      const after = next(graph, before, {type: 'answer.given', answers: [answers].flat()});
      if (before.asked === question && after !== before) return after;
      const given = Object.fromEntries(steps);
      throw new UntakenAnswerError(
        given,
        `“${[answers].flat().join(', ')}” at ${question}`,
        before.asked ?? before.phase,
      );
    },
    begin(graph, {audience}),
  );
}
