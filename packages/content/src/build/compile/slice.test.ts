import {LANGS} from '@cyber-17/protocol';
import {describe, expect, test} from 'vitest';

import {PARTIES, partyOf} from '../../party.js';
import {withBook} from '../../with-book.js';
import {realContent} from '../testing/real-content.js';

const {compiled} = realContent();

/** A value without the marks of untranslated fields: the book adds those of its own fields. */
function withoutMarks(value: object): object {
  return JSON.parse(
    JSON.stringify(value, (key, each: unknown) => (key === 'untranslated' ? undefined : each)),
  ) as object;
}

const cuts = LANGS.flatMap((lang) =>
  PARTIES.map((party) => ({lang, party, ...compiled[lang], cut: compiled[lang].short[party]})),
);

describe.each(cuts)('what a $party has in $lang before the advice book', ({party, graph, cut, book}) => {
  const served = (['individual', 'company', 'public'] as const).filter((each) => partyOf(each) === party);
  const isServed = ({audiences}: {readonly audiences?: readonly string[]}) =>
    !audiences || served.some((audience) => audiences.includes(audience));
  const answers = Object.values(cut.questions).flatMap((question) => question.answers);

  test('is closed: what an answer goes to, names, adds, ends with or establishes is there', () => {
    for (const {id, to, names, first, adds = {}, outcome, interrupts, facts = {}} of answers) {
      if (to) expect(cut.questions, id).toHaveProperty([to]);
      for (const threat of [names, first, ...Object.keys(adds)]) {
        // One that the party cannot have concludes as undetermined.
        if (threat && isServed(graph.threats[threat]!)) expect(cut.threats, id).toHaveProperty([threat]);
      }
      for (const end of [outcome, interrupts]) if (end) expect(cut.outcomes, id).toHaveProperty([end]);
      for (const fact of Object.keys(facts)) expect(cut.facts, id).toHaveProperty([fact]);
    }
  });

  test('begins wherever its audiences can begin, and nowhere else', () => {
    for (const [audience, start] of Object.entries(cut.starts)) {
      expect(start in cut.questions).toBe(served.some((each) => each === audience));
    }
    for (const {id, entry} of Object.values(graph.questions)) {
      const isEntry = entry === true || served.some((audience) => entry?.includes(audience));
      if (isEntry) expect(cut.questions).toHaveProperty([id]);
    }
  });

  test('names every threat that the party can have', () => {
    const possible = Object.values(graph.threats).filter(isServed);
    expect(Object.keys(cut.threats)).toEqual(possible.map(({id}) => id));
  });

  test('is the whole graph once the book has come, but for what is of others', () => {
    const whole = withBook(cut, book);
    const trimmed = (value: object) =>
      JSON.parse(
        JSON.stringify(withoutMarks(value), (key, each: unknown) => (key === 'audiences' ? undefined : each)),
      ) as object;
    for (const kind of ['threats', 'outcomes', 'facts', 'channels', 'actions'] as const) {
      for (const [id, each] of Object.entries(whole[kind])) {
        expect(trimmed(each), id).toMatchObject(trimmed(graph[kind][id]!));
      }
    }
  });

  test('leaves nothing without something to do and someone to reach when the book does not come', () => {
    for (const {id, actions} of [...Object.values(cut.threats), ...Object.values(cut.outcomes)]) {
      expect(actions.length, id).toBeGreaterThan(0);
      for (const use of actions) expect(cut.actions[use.do]?.title, `${id}: ${use.do}`).toBeTruthy();
    }
    for (const {id, channels = []} of Object.values(cut.actions)) {
      for (const channel of channels) expect(cut.channels[channel]?.name, id).toBeTruthy();
    }
  });

  test('does not know threats of a newer book', () => {
    const [known] = Object.keys(cut.threats);
    const newer = {...book, threats: {...book.threats, 'not-yet': book.threats[known!]!}};
    expect(withBook(cut, newer).threats['not-yet']).toBeUndefined();
  });
});
