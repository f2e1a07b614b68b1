import {transition} from 'xstate';

import type {DiagnosticState, JourneyContext} from './context.js';
import type {DiagnosticEvent, DiagnosticMachine, Phase} from '@cyber-17/diagnostic';

/** The diagnostic after an event: pure, so that the journey can look at once. */
export function nextState(
  machine: DiagnosticMachine,
  state: DiagnosticState,
  event: DiagnosticEvent,
): DiagnosticState {
  return transition(machine, state, event)[0];
}

/** Whether the diagnostic is in that phase. */
export function isIn({ready}: JourneyContext, phase: Phase): boolean {
  return ready?.diagnostic.value === phase;
}
