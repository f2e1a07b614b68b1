import {realContent} from '@cyber-17/content/testing';
import {LANGS} from '@cyber-17/protocol';
import {describe, expect, test} from 'vitest';
import {initialTransition, transition} from 'xstate';

import {createDiagnostic} from '../machine/create-diagnostic.js';
import {detailsOf} from '../outcome/details-of.js';
import {outcomeOf} from '../outcome/outcome.js';
import {everyWay, walk} from '../testing/index.js';

import type {DiagnosticInput} from '../machine/context.js';
import type {DiagnosticEvent} from '../machine/events.js';

/** In milliseconds; some walk every way through the graph, and a busy machine takes long. */
const WALKS_TIMEOUT_MS = 120_000;

const {graph} = realContent().compiled.fr;
const machine = createDiagnostic(graph);

const begin = (input: DiagnosticInput) => initialTransition(machine, input)[0];
const after = (state: ReturnType<typeof begin>, ...events: DiagnosticEvent[]) =>
  events.reduce((now, event) => transition(machine, now, event)[0], state);

/** Someone met online asks for money: of the details, one can bring more of them. */
function named() {
  const trail = [
    {question: 'i.start', answers: ['deal']},
    {question: 'deal', answers: ['love']},
    {question: 'love', answers: ['money']},
    {question: 'paid', answers: ['talking']},
  ];
  const state = begin({trail});
  expect(state.value).toBe('named');
  return state;
}

/** The details are passed over up to one, which is answered. */
function answered(detail: string, answer: string) {
  let state = after(named(), {type: 'details.begun'});
  while (state.context.asked !== undefined && state.context.asked !== detail)
    state = after(state, {type: 'answer.unknown'});
  return after(state, {type: 'answer.given', answers: [answer]});
}

describe('the details', {timeout: WALKS_TIMEOUT_MS}, () => {
  test('keep the details that another detail added when a revision changes nothing', () => {
    const before = detailsOf(graph, named().context);
    const added = answered('also.deal', 'images');
    const {asked} = added.context;
    expect(before).not.toContain(asked);
    expect(graph.threats['sextortion']?.details).toContain(asked);
    const state = after(added, {type: 'answer.unknown'});
    const revised = after(state, {type: 'answer.revised', index: 3, answers: ['talking']});
    expect(revised.context.trail).toEqual(state.context.trail);
  });

  test('that are not about a person leave the name where it is', () => {
    const {context} = answered('also.deal', 'card');
    const [first, second] = outcomeOf(graph, {...context, now: 0}).conclusions;
    expect(first.conclusion.id).toBe('romance-scam');
    expect(second?.conclusion.id).toBe('card-fraud');
  });

  test('are not asked when no answer would change what is told', () => {
    // The card was typed into a false page and money is gone: how it left is known.
    const typed = walk(graph, 'individual', [
      ['i.start', 'debit'],
      ['money', 'card'],
      ['card.have', 'yes'],
      ['card.before', 'typed'],
      ['msg.how', 'sms'],
      ['did', 'card'],
    ]);
    expect(graph.threats['smishing']?.details).toContain('means');
    expect(detailsOf(graph, typed)).not.toContain('means');
    // Nobody’s age or school is asked of an organisation that spoke of a member of staff.
    const staff = walk(graph, 'public', [
      ['o.start', 'people'],
      ['safe.now', 'no'],
      ['people', 'bully-org'],
      ['o.who', 'staff'],
    ]);
    expect(detailsOf(graph, staff)).not.toContain('same-school');
  });

  test('are not asked how money went once it is said that none did', () => {
    const blackmailed = (gone: string) =>
      detailsOf(graph, {
        audience: 'individual',
        beginning: {question: 'i.start'},
        trail: Object.entries({
          'i.start': 'people',
          'safe.now': 'no',
          people: 'images',
          images: 'threat',
          age: 'adult',
          'money-gone': gone,
        }).map(([question, answer]) => ({question, answers: [answer]})),
      });
    expect(blackmailed('recent')).toContain('means');
    expect(blackmailed('no')).not.toContain('means');
  });

  test.each(['company', 'public'] as const)('are about a person only if a %s spoke of one', (audience) => {
    const beginning = {question: graph.starts[audience]};
    const ofAPerson = ['age', 'hate', 'hateful', 'same-school'];
    for (const trail of everyWay(graph, audience)) {
      // Who reports hatred, insults or threats speaks of whom they are aimed at.
      const spokeOfOne = trail.some(({answers}) =>
        ['people', 'person', 'hate', 'violence', 'insults'].some((id) => answers.includes(id)),
      );
      if (spokeOfOne) continue;
      const asked = trail.map(({question}) => question);
      const details = detailsOf(graph, {audience, beginning, trail});
      expect(
        [...asked, ...details].filter((id) => ofAPerson.includes(id)),
        JSON.stringify(trail),
      ).toEqual([]);
    }
  });

  test('are asked again after a restore before the first one is answered', () => {
    const state = after(named(), {type: 'details.begun'});
    const restored = begin(state.context);
    expect(restored.value).toEqual(state.value);
    expect(restored.context).toEqual(state.context);
  });
});

test.each(LANGS)('in %s, the detail about the means does not repeat the question about the money', (lang) => {
  const {questions} = realContent().compiled[lang].graph;
  expect(questions['means']?.title).not.toBe(questions['money']?.title);
});
