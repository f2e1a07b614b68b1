import {holds} from '@cyber-17/content';

import {answersOf} from '../trail/answers-of.js';
import {complaintFor} from './complaint.js';
import {factsOf} from './facts-of.js';
import {outcomeOf} from './outcome.js';

import type {Answered} from './concluded.js';
import type {Outcome} from './outcome.js';
import type {Facts, Graph, Question} from '@cyber-17/content';

/**
 * Tells of each detail whether some answer to it would change what this
 * visitor is told: the names, how grave, the offers, the plan or the complaint.
 * A fact that is known is not asked again.
 */
export function effectOf(graph: Graph, answered: Answered): (question: Question) => boolean {
  const {audience, trail} = answered;
  const now = outcomeOf(graph, {...answered, now: 0});
  const known = factsOf(graph, audience, trail);
  const told = signatureOf(graph, now);

  return (question) => {
    if (question.kind === 'moment')
      return now.plan.some(({deadline}) => deadline?.rule.from === question.fact);
    const answers = answersOf(question, audience);
    const established = new Set(answers.flatMap(({facts = {}}) => Object.keys(facts)));
    const isAdding = question.more ?? answers.some(({adds, interrupts}) => adds ?? interrupts);
    const isKnown = established.size > 0 && [...established].every((fact) => isSaid(known, fact));
    if (isKnown && !isAdding) return false;
    // «Nothing of it» has been said already.
    if (answers.some(({alone, facts}) => alone && facts && holds(facts, known))) return false;
    return answers.some(({id}) => {
      const longer = [...trail, {question: question.id, answers: [id]}];
      return signatureOf(graph, outcomeOf(graph, {...answered, trail: longer, now: 0})) !== told;
    });
  };
}

function isSaid(facts: Facts, fact: string): boolean {
  return facts[fact] !== undefined && facts[fact] !== 'unknown';
}

/** Everything of an outcome that reaches the visitor, as one string to compare. */
function signatureOf(graph: Graph, outcome: Outcome): string {
  const {conclusions, severity, offers, plan} = outcome;
  const names = conclusions.map(({conclusion: {id, variants}, facts}) => {
    const variant = variants?.find(({if: condition}) => holds(condition, facts));
    return `${id} ${variant?.id}`;
  });
  const actions = plan.map(({action, when, deadline}) => `${action.id} ${when} ${deadline?.id}`);
  const complaint = complaintFor(graph.complaints, outcome)?.row.id;
  return [severity, offers.chat, offers.provider, complaint, ...names, ...actions].join();
}
