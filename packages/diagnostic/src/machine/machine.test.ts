import {realContent} from '@cyber-17/content/testing';
import {AUDIENCES} from '@cyber-17/protocol';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {createActor} from 'xstate';
import {getShortestPaths} from 'xstate/graph';

import {detailsOf} from '../outcome/details-of.js';
import {outcomeOf} from '../outcome/outcome.js';
import {answersOf} from '../trail/answers-of.js';
import {questionsFor} from '../trail/questions-for.js';
import {replay} from '../trail/replay.js';
import {createDiagnostic} from './create-diagnostic.js';

import type {DiagnosticEvent} from './events.js';
import type {Audience} from '@cyber-17/protocol';

const {graph} = realContent().compiled.fr;
const machine = createDiagnostic(graph);
const NOW = Date.parse('2026-11-21T12:00:00Z');

/** Every event that may matter in some state: each answer of each question. */
function eventsFor(audience: Audience): readonly DiagnosticEvent[] {
  const answers = Object.values(graph.questions).flatMap((question) =>
    answersOf(question, audience).map(({id}) => id),
  );
  return [
    ...[...new Set(answers)].map((id) => ({type: 'answer.given' as const, answers: [id]})),
    {type: 'answer.unknown'},
    {type: 'details.begun'},
  ];
}

/** A walk: numbers that choose among what is possible. */
const walks = fc.record({
  audience: fc.constantFrom(...AUDIENCES),
  choices: fc.array(fc.nat(), {minLength: 1, maxLength: 14}),
});

/** Takes a walk with answers that are offered, and returns the actor. */
function take({audience, choices}: {audience: Audience; choices: readonly number[]}) {
  const actor = createActor(machine, {input: {audience}}).start();
  for (const choice of choices) {
    const question = graph.questions[actor.getSnapshot().context.asked ?? ''];
    if (!question) break;
    const answers = answersOf(question, audience);
    actor.send({type: 'answer.given', answers: [answers[choice % answers.length]!.id]});
  }
  return actor;
}

describe('the machine', () => {
  test.each(AUDIENCES)('reaches every question that %s can be asked, and always ends', (audience) => {
    const paths = getShortestPaths(machine, {
      input: {audience},
      events: eventsFor(audience) as DiagnosticEvent[],
      serializeState: ({value, context: {asked}}) => JSON.stringify([value, asked]),
    });
    const reached = new Set(paths.map(({state}) => state.value));
    expect(reached).toContain('named');
    expect(reached).toContain('concluded');
    const asked = new Set(paths.map(({state}) => state.context.asked));
    for (const {id, detail} of questionsFor(graph, audience)) if (!detail) expect(asked).toContain(id);
    for (const {state} of paths) {
      if (!state.matches('naming')) continue;
      const {beginning, trail} = state.context;
      const {position} = replay(graph, audience, beginning, trail);
      expect(position).toEqual({phase: 'naming', question: state.context.asked});
    }
  });

  test('names something on every walk of offered answers', () => {
    fc.assert(
      fc.property(walks, ({audience, choices}) => {
        const long = [...choices, ...Array.from({length: 20}, () => 0)];
        const actor = take({audience, choices: long});
        expect(actor.getSnapshot().matches('naming')).toBe(false);
        const {context} = actor.getSnapshot();
        const outcome = outcomeOf(graph, {...context, now: NOW});
        expect(outcome.plan.length).toBeGreaterThan(0);
        expect(outcome.conclusions[0].conclusion.title).not.toBe('');
      }),
      {numRuns: 500},
    );
  });

  test('goes back to the previous state from any answer', () => {
    fc.assert(
      fc.property(walks, (walk) => {
        const before = take({...walk, choices: walk.choices.slice(0, -1)});
        const after = take(walk);
        if (after.getSnapshot().context.trail.length === before.getSnapshot().context.trail.length) return;
        after.send({type: 'step.reversed'});
        expect(after.getSnapshot().value).toEqual(before.getSnapshot().value);
        expect(after.getSnapshot().context).toEqual(before.getSnapshot().context);
      }),
      {numRuns: 300},
    );
  });

  test('passes through the details and back again', () => {
    // The path by «I don't know» must end at a threat that has details to ask.
    const starts = Object.values(graph.threats).map(({id, audiences: [audience]}) => {
      const beginning = {question: graph.starts[audience!], named: id};
      const started = createActor(machine, {input: {audience: audience!, beginning}}).start();
      while (started.getSnapshot().matches('naming')) started.send({type: 'answer.unknown'});
      return started;
    });
    const actor = starts.find((each) => {
      const {beginning, trail, audience} = each.getSnapshot().context;
      return detailsOf(graph, {audience, trail, ...(beginning && {beginning})}).length > 1;
    })!;
    expect(actor, 'a threat with two details').toBeDefined();
    const details: unknown[] = [];
    actor.send({type: 'details.begun'});
    while (actor.getSnapshot().matches('detailing')) {
      details.push(actor.getSnapshot().context.asked);
      actor.send({type: 'answer.unknown'});
    }
    expect(actor.getSnapshot().value).toBe('concluded');
    expect(details.length).toBeGreaterThan(1);
    for (const detail of details.reverse()) {
      actor.send({type: 'step.reversed'});
      expect(actor.getSnapshot().value).toBe('detailing');
      expect(actor.getSnapshot().context.asked).toBe(detail);
    }
    actor.send({type: 'step.reversed'});
    expect(actor.getSnapshot().value).toBe('named');
  });

  test('ignores an answer that its question does not offer', () => {
    const actor = createActor(machine, {input: {}}).start();
    const before = actor.getSnapshot();
    actor.send({type: 'answer.given', answers: ['no-such-answer']});
    actor.send({type: 'answer.given', answers: []});
    expect(actor.getSnapshot().value).toEqual(before.value);
    expect(actor.getSnapshot().context).toEqual(before.context);
  });

  test('keeps the answers that still hold when one is revised', () => {
    const actor = take({audience: 'individual', choices: [0, 0, 0, 0, 0]});
    const {trail} = actor.getSnapshot().context;
    actor.send({type: 'answer.revised', index: trail.length - 1, answers: trail.at(-1)!.answers});
    expect(actor.getSnapshot().context.trail).toEqual(trail);
    actor.send({type: 'answer.revised', index: 0, answers: ['unsure']});
    expect(actor.getSnapshot().context.trail).toHaveLength(1);
  });
});
