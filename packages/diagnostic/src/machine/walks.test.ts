import {realContent} from '@cyber-17/content/testing';
import {AUDIENCES} from '@cyber-17/protocol';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {initialTransition, transition} from 'xstate';

import {detailsOf, nextDetail} from '../outcome/details-of.js';
import {outcomeOf} from '../outcome/outcome.js';
import {answersOf} from '../trail/answers-of.js';
import {beginningAt} from '../trail/beginning.js';
import {replay, splitDetails} from '../trail/replay.js';
import {pickAnswers} from '../trail/route.js';
import {createDiagnostic} from './create-diagnostic.js';

import type {Beginning} from '../trail/trail.js';
import type {DiagnosticInput} from './context.js';
import type {DiagnosticEvent} from './events.js';
import type {Question} from '@cyber-17/content';
import type {Audience} from '@cyber-17/protocol';

const {graph} = realContent().compiled.fr;
const machine = createDiagnostic(graph);
const NOW = Date.parse('2026-11-21T12:00:00Z');
const MOMENT = '2026-11-20T09:30:00+01:00';

/** Each property is walked so often; fast-check prints the seed of a walk that fails. */
const WALKS = 1_000;

/** In milliseconds; a busy machine takes long. */
const WALKS_TIMEOUT_MS = 120_000;

const start = (input: DiagnosticInput) => initialTransition(machine, input)[0];
const after = (state: State, event: DiagnosticEvent): State => transition(machine, state, event)[0];
type State = ReturnType<typeof start>;

/** Everywhere a diagnostic can begin: the helper's question is only ever asked about a person. */
const beginnings = new Map(
  AUDIENCES.map((audience) => {
    const ids = [...Object.keys(graph.questions), ...Object.keys(graph.threats)];
    const found = ids.map((id) => beginningAt(graph, audience, id)).filter((each) => each !== undefined);
    const first: Beginning[] = [{question: graph.starts[audience]}];
    if (audience === 'individual') first.push({question: 'helper'});
    return [audience, [...first, ...found]];
  }),
);

/** What happens next, as numbers; what they choose from depends on how far the walk is. */
interface Step {
  readonly kind:
    'answer' | 'answers' | 'unknown' | 'back' | 'revise' | 'audience' | 'restart' | 'begin' | 'end';
  readonly choice: number;
  readonly other: number;
}

/** How often each happens, beside the others. */
const KINDS: Readonly<Record<Step['kind'], number>> = {
  answer: 12,
  answers: 4,
  unknown: 2,
  begin: 3,
  end: 1,
  back: 4,
  revise: 3,
  audience: 1,
  restart: 1,
};

const steps: fc.Arbitrary<Step> = fc.record({
  kind: fc.oneof(
    ...Object.entries(KINDS).map(([kind, weight]) => ({
      arbitrary: fc.constant(kind as Step['kind']),
      weight,
    })),
  ),
  choice: fc.nat(999),
  other: fc.nat(999),
});

const walks = fc.record({
  audience: fc.constantFrom(...AUDIENCES),
  beginning: fc.oneof({weight: 2, arbitrary: fc.constant(0)}, {weight: 1, arbitrary: fc.nat(999)}),
  steps: fc.array(steps, {minLength: 1, maxLength: 20}),
});

const one = <T>(all: readonly T[], choice: number) => all[choice % all.length]!;

/** An answer to a question that it offers; of several choices, two where that may be. */
function given(question: Question, audience: Audience, {kind, choice, other}: Step) {
  if (question.kind === 'moment') return {answers: [], moment: MOMENT};
  const offered = answersOf(question, audience);
  const first = one(offered, choice).id;
  const both = [first, one(offered, other).id];
  return {answers: kind === 'answers' && pickAnswers(question, audience, both) ? both : [first]};
}

function eventOf(state: State, step: Step): DiagnosticEvent | undefined {
  const {context} = state;
  const {audience, trail} = context;
  const asked = graph.questions[context.asked ?? ''];
  switch (step.kind) {
    case 'answer':
    case 'answers':
      return asked && {type: 'answer.given', ...given(asked, audience, step)};
    case 'unknown':
      return {type: 'answer.unknown'};
    case 'back':
      return {type: 'step.reversed'};
    case 'revise': {
      const index = step.other % (trail.length + 1);
      const question = graph.questions[trail[index]?.question ?? ''];
      return {type: 'answer.revised', index, ...(question ? given(question, audience, step) : {answers: []})};
    }
    case 'audience':
      return {type: 'audience.changed', audience: one(AUDIENCES, step.choice)};
    case 'restart':
      return {
        type: 'diagnostic.restarted',
        ...(step.other % 2 && {beginning: one(beginnings.get(audience)!, step.choice)}),
      };
    case 'begin':
      return {type: 'details.begun'};
    case 'end':
      return {type: 'details.ended'};
  }
}

type Walk = {readonly audience: Audience; readonly beginning: number; readonly steps: readonly Step[]};

type Look = (now: State, event?: DiagnosticEvent, before?: State) => void;

/** Takes a walk, and looks at every state on the way: after, what happened, before. */
function follow({audience, beginning, steps}: Walk, look: Look): State {
  let state = start({audience, beginning: one(beginnings.get(audience)!, beginning)});
  look(state);
  for (const step of steps) {
    const event = eventOf(state, step);
    if (!event) continue;
    const before = state;
    state = after(before, event);
    look(state, event, before);
  }
  return state;
}

const same = (a: State, b: State) => a.value === b.value && a.context.trail === b.context.trail;

/** What is walked back by one step. */
const FORTH: ReadonlySet<string> = new Set([
  'answer.given',
  'answer.unknown',
  'details.begun',
  'details.ended',
]);

describe('on any walk, whatever happens at any moment', {timeout: WALKS_TIMEOUT_MS}, () => {
  const everywhere = (look: Look) =>
    fc.assert(
      fc.property(walks, (walk) => {
        follow(walk, look);
      }),
      {numRuns: WALKS},
    );
  const atTheEnd = (look: (state: State) => void) =>
    fc.assert(
      fc.property(walks, (walk) => look(follow(walk, () => undefined))),
      {numRuns: WALKS},
    );

  test('offers a next step in every phase until it has concluded', () => {
    const tried = new Set<string>();
    everywhere((state) => {
      const {context} = state;
      if (state.matches('naming')) {
        const asked = graph.questions[context.asked!]!;
        // Where an answer leads depends on nothing else.
        const here = `${context.audience} ${asked.id}`;
        if (tried.has(here)) return;
        tried.add(here);
        const offered = answersOf(asked, context.audience);
        expect(offered.length).toBeGreaterThan(0);
        for (const {id} of offered) {
          const next = after(state, {type: 'answer.given', answers: [id]});
          expect(next.context.trail.length, `${asked.id} ${id}`).toBe(context.trail.length + 1);
        }
        return;
      }
      expect(outcomeOf(graph, {...context, now: NOW}).plan.length).toBeGreaterThan(0);
      if (state.matches('named')) expect(after(state, {type: 'details.begun'}).value).not.toBe('named');
      else if (state.matches('detailing')) {
        expect(context.asked).toBe(nextDetail(graph, context));
        expect(after(state, {type: 'answer.unknown'}).context.trail).toHaveLength(context.trail.length + 1);
      } else expect(state.value).toBe('concluded');
    });
  });

  test('replaying the trail gives the same trail and the question that is asked', () => {
    everywhere(({context, value}) => {
      const {audience, beginning, trail, asked} = context;
      const {naming, details} = splitDetails(graph, trail);
      const replayed = replay(graph, audience, beginning, naming);
      expect([...replayed.trail, ...details]).toEqual(trail);
      const {position} = replayed;
      if (position.phase === 'naming') {
        expect([value, asked]).toEqual(['naming', position.question]);
        expect(details).toEqual([]);
        return;
      }
      expect(value).not.toBe('naming');
      details.forEach(({question}, index) => {
        const until = {...context, trail: [...naming, ...details.slice(0, index)]};
        expect(detailsOf(graph, until)).toContain(question);
      });
    });
  });

  test('a step back undoes the last answer, beginning or end', () => {
    everywhere((state, event, before) => {
      if (!event || !before || !FORTH.has(event.type) || same(state, before)) return;
      // To go on with details that were cut short is a step back itself.
      const isResumed =
        event.type === 'details.begun' &&
        before.matches('concluded') &&
        before.context.rounds === state.context.rounds;
      if (isResumed) return;
      const back = after(state, {type: 'step.reversed'});
      expect(back.value).toEqual(before.value);
      expect(back.context).toEqual(before.context);
    });
  });

  test('going back reaches the beginning in no more steps than were taken', () => {
    atTheEnd((state) => {
      // An answer each, the end of the details, and the beginning of each round of them.
      let left = state.context.trail.length + 1 + state.context.rounds;
      let at = state;
      while (at.context.trail.length > 0 && left-- > 0) at = after(at, {type: 'step.reversed'});
      const {audience, beginning} = state.context;
      const start = {phase: 'naming', asked: beginning.question};
      expect(at.context).toEqual({audience, beginning, trail: [], detailing: false, rounds: 1, ...start});
      expect(at.value).toBe('naming');
    });
  });

  // That the visitor has finished the details is not an answer: the journey repeats the event too.
  test('the context, as JSON, restores the state it was taken from', () => {
    everywhere((state) => {
      const restored = start(JSON.parse(JSON.stringify(state.context)) as DiagnosticInput);
      const {phase: _, asked: _asked, ...answered} = state.context;
      expect(restored.context).toMatchObject(answered);
      const again = state.matches('concluded') ? after(restored, {type: 'details.ended'}) : restored;
      expect(again.value).toEqual(state.value);
      expect(again.context).toEqual(state.context);
    });
  });

  test('revising an answer to the same answer changes no other', () => {
    atTheEnd(({context, ...state}) => {
      context.trail.forEach((entry, index) => {
        const revised = after({context, ...state} as State, {type: 'answer.revised', index, ...entry});
        expect(revised.context.trail).toEqual(context.trail);
      });
    });
  });
});
