import {answersFor} from '../graph/walk.js';

import type {Rule} from './rule.js';

/** A question that is asked of whoever says that it is a threat can name it. */
export const beginnings: Rule = ({threats, questions}) =>
  Object.entries(threats).flatMap(([id, {file, value}]) => {
    const {begins, audiences} = value;
    if (begins === undefined) return [];
    const question = questions.value.questions[begins];
    const answers = question ? audiences.flatMap((audience) => answersFor(question, audience)) : [];
    if (answers.some(([, {names}]) => names === id)) return [];
    return [file.fault('beginning', ['begins'], `a question that names ${id}`, begins)];
  });
