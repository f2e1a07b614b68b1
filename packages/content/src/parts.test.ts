import {describe, expect, test} from 'vitest';

import {realContent} from './build/testing/real-content.js';
import {withBook, withFirstAid} from './parts.js';

const {compiled} = realContent();

/** A value without the marks of untranslated fields: the book adds those of its own fields. */
function withoutMarks(value: object): object {
  return JSON.parse(
    JSON.stringify(value, (key, each: unknown) => (key === 'untranslated' ? undefined : each)),
  ) as object;
}

describe.each(Object.entries(compiled))(
  'the parts of the graph in %s',
  (_, {graph, naming, firstAid, book}) => {
    test('are the whole graph once they are put together', () => {
      const whole = withBook(withFirstAid(naming, firstAid), book);
      expect(withoutMarks(whole)).toMatchObject(withoutMarks(graph));
    });

    test('name every threat and ask every question without the book', () => {
      const alone = withFirstAid(naming, firstAid);
      expect(Object.keys(alone.threats)).toEqual(Object.keys(graph.threats));
      for (const question of Object.values(graph.questions)) {
        if (!question.detail) expect(alone.questions[question.id]).toEqual(question);
      }
    });

    test('leave no threat without something to do and someone to reach when the book does not come', () => {
      const alone = withFirstAid(naming, firstAid);
      for (const {id, actions} of [...Object.values(alone.threats), ...Object.values(alone.outcomes)]) {
        expect(actions.length, id).toBeGreaterThan(0);
        for (const use of actions) expect(alone.actions[use.do]?.title, `${id}: ${use.do}`).toBeTruthy();
      }
      for (const {id, channels = []} of Object.values(alone.actions)) {
        for (const channel of channels) expect(alone.channels[channel]?.name, id).toBeTruthy();
      }
    });

    test('do not know threats of a newer book', () => {
      const newer = {...book, threats: {...book.threats, 'not-yet': book.threats['phishing']!}};
      expect(withBook(withFirstAid(naming, firstAid), newer).threats['not-yet']).toBeUndefined();
    });
  },
);
