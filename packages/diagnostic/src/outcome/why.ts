import {answersOf} from '../trail/answers-of.js';

import type {Trail} from '../trail/trail.js';
import type {Outcome} from './outcome.js';
import type {Answer, Graph} from '@cyber-17/content';
import type {Audience} from '@cyber-17/protocol';

/** At most this many alternatives are shown; a longer list is no help. */
const MOST = 10;

/** A threat or an outcome that it could be instead, and the question that tells them apart. */
export interface Alternative {
  readonly threat: string;
  /** Absent where walks alone show that the two are confused. */
  readonly question?: string;
  /** The answer to it that would name this threat, where one answer does. */
  readonly answer?: string;
}

/** That nothing happened: what an unsure visitor may have to choose. */
const NOTHING = 'no-threat-found';

/**
 * What else it could be, ten at most: the neighbours of what was named, and, of
 * somebody who was unsure of an answer and is in no danger, that nothing
 * happened; then what other answers to the same questions would have named,
 * then what those lead to.
 */
export function alternativesTo(
  graph: Graph,
  {audience, conclusions, sureness}: Pick<Outcome, 'audience' | 'conclusions' | 'sureness'>,
  trail: Trail,
): readonly Alternative[] {
  const [{conclusion}] = conclusions;
  const neighbours = (conclusion.neighbours ?? []).map(({threat, question = ''}) => {
    // One that is never asked of this audience tells it nothing.
    const asked = graph.questions[question];
    const found = (asked ? answersOf(asked, audience) : []).find(({names}) => names === threat);
    return {threat, ...(asked && {question}), ...(found && {answer: found.id})};
  });
  const isUnsure = sureness !== 'very-likely' && !('class' in conclusion && conclusion.class === 'person');
  const nothing = isUnsure ? [{threat: NOTHING}] : [];
  const turns = trail.flatMap(({question: id, answers}) =>
    otherAnswers(graph, id, audience, answers).flatMap(({id: answer, names}) =>
      names ? [{threat: names, question: id, answer}] : [],
    ),
  );
  const further = [...trail]
    .reverse()
    .flatMap(({question: id, answers}) =>
      otherAnswers(graph, id, audience, answers).flatMap(({to = ''}) =>
        otherAnswers(graph, to, audience).flatMap(({names}) =>
          names ? [{threat: names, question: id}] : [],
        ),
      ),
    );
  const seen = new Set(conclusions.map((each) => each.conclusion.id));
  const isNew = ({threat}: Alternative) => {
    const {audiences} = graph.threats[threat] ?? graph.outcomes[threat] ?? {};
    const isOther = !seen.has(threat) && audiences?.includes(audience);
    seen.add(threat);
    return isOther;
  };
  return [...neighbours, ...nothing, ...turns, ...further].filter(isNew).slice(0, MOST);
}

/** The answers to a question but those given, and but «I don't know». */
function otherAnswers(
  graph: Graph,
  id: string,
  audience: Audience,
  given: readonly string[] = [],
): readonly Answer[] {
  const question = graph.questions[id];
  const all = question ? answersOf(question, audience) : [];
  return all.filter((answer) => !answer.unsure && !given.includes(answer.id));
}
