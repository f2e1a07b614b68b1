import {assign, createMachine} from 'xstate';

import {next} from './next.js';
import {begin} from './position.js';

import type {DiagnosticContext, DiagnosticInput, Phase} from './context.js';
import type {DiagnosticEvent} from './events.js';
import type {Graph} from '@cyber-17/content';

/** A state that is entered from `placing` while the diagnostic is in this phase. */
const to = (phase: Phase) => ({
  guard: ({context}: {readonly context: DiagnosticContext}) => context.phase === phase,
  target: phase,
});

/**
 * The diagnostic over one graph as a state machine, a state for each phase:
 * `naming` → `named` → `detailing` → `concluded`.
 *
 * What an event does is `next`, a pure function; the machine shows the
 * phase it leads to. What the answers mean is {@link outcomeOf}.
 */
export function createDiagnostic(graph: Graph) {
  return createMachine({
    id: 'diagnostic',
    types: {} as {context: DiagnosticContext; events: DiagnosticEvent; input: DiagnosticInput},
    context: ({input}) => begin(graph, input),
    initial: 'placing',
    on: {
      '*': {target: '.placing', actions: assign(({context, event}) => next(graph, context, event))},
    },
    states: {
      placing: {always: [to('naming'), to('named'), to('detailing'), to('concluded')]},
      naming: {},
      named: {},
      detailing: {},
      concluded: {},
    },
  });
}

/** A machine over one graph. */
export type DiagnosticMachine = ReturnType<typeof createDiagnostic>;
