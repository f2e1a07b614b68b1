import {AUDIENCES} from '@cyber-17/protocol';

import {answersFor} from '../graph/walk.js';

import type {Fault} from '../source/fault.js';
import type {Rule} from './rule.js';

/** How many answers fit one screen. */
export const MAX_CHOICES = 9;

const WHEN_FULL =
  'put an answer one question deeper, split by audience, or merge two ' +
  '(docs/content.md, “A question that is full”)';

/** Each question fits one screen, and offers «I don’t know». */
export const questions: Rule = (source) => {
  const faults: Fault[] = [];
  const {file, value} = source.questions;
  for (const [id, question] of Object.entries(value.questions)) {
    const at = ['questions', id];
    if (question.kind === 'moment') {
      if (!question.fact) faults.push(file.fault('question', at, 'a moment to name its fact', undefined));
      continue;
    }
    for (const audience of AUDIENCES) {
      const answers = answersFor(question, audience);
      if (answers.length === 0) continue;
      if (answers.length > MAX_CHOICES) {
        faults.push(
          file.fault(
            'question',
            at,
            `at most ${MAX_CHOICES} answers for ${audience}: ${WHEN_FULL}`,
            answers.length,
          ),
        );
      }
      const unsure = answers.filter(([, answer]) => answer.unsure);
      if (unsure.length !== 1 || answers.at(-1) !== unsure[0]) {
        const found = `${unsure.length} for ${audience}`;
        faults.push(file.fault('question', at, 'one «I don’t know», last', found));
      }
    }
  }
  return faults;
};
