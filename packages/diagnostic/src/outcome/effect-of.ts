import {holds} from '@cyber-17/content';

import {answersOf} from '../trail/answers-of.js';
import {complaintFor} from './complaint.js';
import {factsOf} from './facts-of.js';
import {outcomeOf} from './outcome.js';

import type {Answered} from './concluded.js';
import type {Outcome} from './outcome.js';
import type {Facts, Graph, Question} from '@cyber-17/content';

/**
 * Whether some answer to a detail would change what this visitor is told: the
 * names, how grave, the offers, the plan or the complaint. A fact that is known
 * is not asked again.
 */
export function changesAnything(graph: Graph, answered: Answered, question: Question): boolean {
  const now = outcomeOf(graph, {...answered, now: 0});
  if (question.kind === 'moment') return now.plan.some(({deadline}) => deadline?.rule.from === question.fact);
  const answers = answersOf(question, answered.audience);
  const known = factsOf(graph, answered.audience, answered.trail);
  const established = new Set(answers.flatMap(({facts = {}}) => Object.keys(facts)));
  const isAdding = answers.some(({adds, interrupts}) => adds ?? interrupts);
  if (
    !question.more &&
    !isAdding &&
    established.size > 0 &&
    [...established].every((fact) => isKnown(known, fact))
  )
    return false;
  const told = signatureOf(graph, now);
  return answers.some(({id}) => {
    const trail = [...answered.trail, {question: question.id, answers: [id]}];
    return signatureOf(graph, outcomeOf(graph, {...answered, trail, now: 0})) !== told;
  });
}

function isKnown(facts: Facts, fact: string): boolean {
  return facts[fact] !== undefined && facts[fact] !== 'unknown';
}

/** Everything of an outcome that reaches the visitor, as one string to compare. */
function signatureOf(graph: Graph, outcome: Outcome): string {
  const {conclusions, severity, offers, plan} = outcome;
  return JSON.stringify([
    conclusions.map(({conclusion: {id, variants = []}, facts}) => [
      id,
      variants.find(({if: condition}) => holds(condition, facts))?.id,
    ]),
    severity,
    offers,
    plan.map(({action, when, deadline}) => [action.id, when, deadline?.id]),
    complaintFor(graph.complaints, outcome)?.row.id,
  ]);
}
