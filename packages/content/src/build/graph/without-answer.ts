import {AUDIENCES} from '@cyber-17/protocol';

import {shortestPaths, walk} from './walk.js';

import type {Source} from '../source/read-source.js';
import type {Audience} from '@cyber-17/protocol';

/** What an audience would lose without an answer. */
export interface Loss {
  readonly audience: Audience;
  /** Questions that could no longer be reached. */
  readonly questions: readonly string[];
  /** Threats and outcomes that could no longer be reached. */
  readonly ends: readonly string[];
  /** Ends whose shortest path would take more answers: from how many to how many. */
  readonly longer: readonly {readonly end: string; readonly from: number; readonly to: number}[];
}

/**
 * What changes if an answer is removed, for each audience that would notice.
 * Nothing is changed: the graph is walked without it.
 */
export function withoutAnswer(source: Source, question: string, answer: string): readonly Loss[] {
  const {questions} = source;
  const asked = questions.value.questions[question];
  if (!asked || !Object.hasOwn(asked.answers, answer)) {
    throw new RangeError(
      `Expected an answer of the graph, found nothing named "${answer}" at "${question}".`,
    );
  }
  const {[answer]: _, ...answers} = asked.answers;
  const changed: Source = {
    ...source,
    questions: {
      ...questions,
      value: {...questions.value, questions: {...questions.value.questions, [question]: {...asked, answers}}},
    },
  };
  return AUDIENCES.map((audience) => compare(source, changed, audience)).filter(
    ({questions, ends, longer}) => questions.length + ends.length + longer.length > 0,
  );
}

function compare(before: Source, after: Source, audience: Audience): Loss {
  const start = before.questions.value.starts[audience];
  // From the first question: few visitors begin at an entry that no answer leads to.
  const [was, is] = [walk(before, audience, [start]), walk(after, audience, [start])];
  const asked = new Set(is.map(({place}) => place.question));
  const ended = new Set(is.map(({ends}) => ends));
  const [shortestWas, shortestIs] = [shortestPaths(was, start), shortestPaths(is, start)];
  return {
    audience,
    questions: [...new Set(was.map(({place}) => place.question))].filter((each) => !asked.has(each)),
    ends: [...new Set(was.flatMap(({ends}) => ends ?? []))].filter((each) => !ended.has(each)),
    longer: [...shortestWas].flatMap(([end, from]) => {
      const to = shortestIs.get(end);
      return to !== undefined && to > from ? [{end, from, to}] : [];
    }),
  };
}
