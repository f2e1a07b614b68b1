import {answersOf} from './answers-of.js';
import {questionsFor} from './questions-for.js';

import type {Beginning} from './trail.js';
import type {Answer, Graph} from '@cyber-17/content';
import type {Audience} from '@cyber-17/protocol';

/**
 * Where to begin for a `start-at`: a question marked as an entry, or a threat,
 * which enters at its stage question and never after it. Threats of a class
 * that a safety question stands before enter through that question. Where
 * nothing tells stages apart, the question that knows the threat best is
 * asked. Only questions that the audience is asked count: the others name what
 * is not theirs. Anything else is not known: `undefined`.
 */
export function beginningAt(graph: Graph, audience: Audience, startAt: string): Beginning | undefined {
  const entry = graph.questions[startAt]?.entry;
  if (entry === true || entry?.includes(audience)) return {question: startAt};
  const threat = graph.threats[startAt];
  if (!threat?.audiences.includes(audience)) return undefined;
  const questions = questionsFor(graph, audience);
  const safety =
    questions.find(({before}) => before?.includes(threat.id)) ??
    questions.find(({before}) => before?.includes(threat.class));
  if (safety) return {question: safety.id};
  const naming = questions.flatMap((question) => {
    const names = answersOf(question, audience).filter(
      (answer) => answer.names === threat.id && !answer.interrupts,
    );
    return names.length > 0 ? [{id: question.id, names}] : [];
  });
  for (const {names} of naming) {
    const [stage, ...others] = new Set(names.map(({to}) => to));
    // Where its answers tell stages apart themselves, they are the stage question.
    if (stage && others.length === 0) return {question: stage, named: threat.id};
  }
  const question = naming.find(({id}) => id === threat.begins)?.id ?? bestOf(naming);
  return question === undefined ? undefined : {question};
}

/** The question with most answers that name it; “I don't know” counts half: it is what is left. */
function bestOf(naming: readonly Naming[]): string | undefined {
  const worth = ({names}: Naming) => names.reduce((sum, {unsure}) => sum + (unsure ? 0.5 : 1), 0);
  let best = naming[0];
  for (const each of naming) if (worth(each) > worth(best!)) best = each;
  return best?.id;
}

/** A question, and those of its answers that name a threat. */
interface Naming {
  readonly id: string;
  readonly names: readonly Answer[];
}
