import {transition} from 'xstate';

import type {DiagnosticState, JourneyContext} from './context.js';
import type {DiagnosticEvent, DiagnosticMachine} from '@cyber-17/diagnostic';

/** The diagnostic after an event: pure, so that the journey can look at once. */
export function nextState(
  machine: DiagnosticMachine,
  state: DiagnosticState,
  event: DiagnosticEvent,
): DiagnosticState {
  return transition(machine, state, event)[0];
}

/** Whether the diagnostic stands in a state of that name. */
export function stands(
  {diagnostic}: JourneyContext,
  name: 'naming' | 'named' | 'detailing' | 'concluded',
): boolean {
  const value = diagnostic?.value;
  return value === name || (typeof value === 'object' && name in value);
}
