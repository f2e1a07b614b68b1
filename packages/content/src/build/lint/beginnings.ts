import {answersFor} from '../graph/walk.js';

import type {Rule} from './rule.js';

/** A question that is asked of whoever says that it is a threat can name it. */
export const beginnings: Rule = ({threats, questions}) =>
  Object.entries(threats).flatMap(
    ([
      id,
      {
        file,
        value: {begins, audiences},
      },
    ]) => {
      if (begins === undefined) return [];
      const question = questions.value.questions[begins];
      const names =
        question &&
        audiences.some((audience) =>
          answersFor(question, audience).some(([, answer]) => answer.names === id),
        );
      return names ? [] : [file.fault('beginning', ['begins'], `a question that names ${id}`, begins)];
    },
  );
