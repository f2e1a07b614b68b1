import {answersOf} from './answers-of.js';
import {questionsFor} from './questions-for.js';

import type {Beginning} from './trail.js';
import type {Graph} from '@cyber-17/content';
import type {Audience} from '@cyber-17/protocol';

/**
 * Where to begin for a `start-at`: a question marked as an entry, or a threat,
 * which enters at its stage question and never after it. Threats of a class
 * that a safety question stands before enter through that question. Only
 * questions that the audience is asked count: the others name what is not
 * theirs. Anything else is not known: `undefined`.
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
  for (const question of questions) {
    const {id} = question;
    const names = answersOf(question, audience).filter(
      (answer) => answer.names === threat.id && !answer.interrupts,
    );
    const stages = new Set(names.map(({to}) => to));
    const [stage] = stages;
    // Where its answers tell stages apart themselves, they are the stage question.
    if (stages.size === 1 && stage) return {question: stage, named: threat.id};
    if (names.length > 0) return {question: id};
  }
  return undefined;
}
