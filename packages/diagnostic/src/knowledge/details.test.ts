import {realContent} from '@cyber-17/content/testing';
import {describe, expect, test} from 'vitest';
import {initialTransition, transition} from 'xstate';

import {createDiagnostic} from '../machine/create-diagnostic.js';
import {detailsOf} from '../outcome/details-of.js';

import type {DiagnosticInput} from '../machine/context.js';
import type {DiagnosticEvent} from '../machine/events.js';

const {graph} = realContent().compiled.fr;
const machine = createDiagnostic(graph);

const begin = (input: DiagnosticInput) => initialTransition(machine, input)[0];
const after = (state: ReturnType<typeof begin>, ...events: DiagnosticEvent[]) =>
  events.reduce((now, event) => transition(machine, now, event)[0], state);

/** A password that leaked: of the details, one can bring more of them. */
function named() {
  const trail = [
    {question: 'o.start', answers: ['account']},
    {question: 'o.account', answers: ['given']},
    {question: 'o.password', answers: ['leak']},
  ];
  const state = begin({audience: 'company', trail});
  expect(state.value).toBe('named');
  return state;
}

describe('the details', () => {
  test('keep the details that another detail added when a revision changes nothing', () => {
    expect(detailsOf(graph, named().context)).toEqual(['also.account']);
    const state = after(
      named(),
      {type: 'details.begun'},
      {type: 'answer.given', answers: ['network']},
      {type: 'answer.unknown'},
    );
    const {trail} = state.context;
    expect(trail.map(({question}) => question)).toEqual([
      'o.start',
      'o.account',
      'o.password',
      'also.account',
      'money-gone',
    ]);
    const revised = after(state, {type: 'answer.revised', index: 2, answers: ['leak']});
    expect(revised.context.trail).toEqual(trail);
  });

  test('are asked again after a restore before the first one is answered', () => {
    const state = after(named(), {type: 'details.begun'});
    const restored = begin(state.context);
    expect(restored.value).toEqual(state.value);
    expect(restored.context).toEqual(state.context);
  });
});
