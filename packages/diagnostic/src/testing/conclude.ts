import {Cyber17Error} from '@cyber-17/protocol/cyber-17-error';
import {createActor} from 'xstate';

import {createDiagnostic} from '../machine/create-diagnostic.js';
import {outcomeOf} from '../outcome/outcome.js';

import type {DiagnosticMachine} from '../machine/create-diagnostic.js';
import type {Outcome} from '../outcome/outcome.js';
import type {Graph} from '@cyber-17/content';
import type {Audience} from '@cyber-17/protocol';

/** Answers by question, in the order in which they are given. */
export type Given = Readonly<Record<string, string | readonly string[]>>;

/** Thrown when answers do not lead to an outcome as they were written down. */
export class UntakenAnswerError extends Cyber17Error {
  override name = 'UntakenAnswerError';

  constructor(given: Given, expected: string, found: string) {
    super(`Expected ${expected} of ${JSON.stringify(given)}, found ${found}.`);
  }
}

/** A concluder over one graph: its machine is made once. */
export function concluder(graph: Graph) {
  const machine = createDiagnostic(graph);
  return (audience: Audience, given: Given, now: number) => conclude(graph, machine, audience, given, now);
}

/**
 * Gives answers one after the other, as a visitor would, and concludes.
 *
 * @throws {UntakenAnswerError} when the machine asks something else, or has not
 * named anything at the end.
 */
function conclude(
  graph: Graph,
  machine: DiagnosticMachine,
  audience: Audience,
  given: Given,
  now: number,
): Outcome {
  const actor = createActor(machine, {input: {audience}}).start();
  for (const [id, answer] of Object.entries(given)) {
    const question = graph.questions[id];
    if (question?.detail && !actor.getSnapshot().matches('detailing')) actor.send({type: 'details.begun'});
    actor.send(
      question?.kind === 'moment'
        ? {type: 'answer.given', answers: [], moment: String(answer)}
        : {type: 'answer.given', answers: [answer].flat()},
    );
    const {context, value} = actor.getSnapshot();
    if (context.trail.at(-1)?.question !== id) {
      throw new UntakenAnswerError(given, `the answer to ${id} to be taken`, JSON.stringify(value));
    }
  }
  const snapshot = actor.getSnapshot();
  if (snapshot.matches('naming')) {
    throw new UntakenAnswerError(given, 'the naming to end', JSON.stringify(snapshot.value));
  }
  return outcomeOf(graph, {...snapshot.context, now});
}
