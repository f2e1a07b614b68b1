import {realContent} from '@cyber-17/content/testing';
import {AUDIENCES} from '@cyber-17/protocol';
import {describe, expect, test} from 'vitest';

import {detailsOf} from '../outcome/details-of.js';
import {outcomeOf} from '../outcome/outcome.js';
import {everyWay} from '../testing/index.js';
import {answersOf} from '../trail/answers-of.js';

import type {Trail} from '../trail/trail.js';
import type {Audience} from '@cyber-17/protocol';

/** More is too much for a frightened person. */
const MAX_ACTIONS = 9;

const {graph} = realContent().compiled.fr;

/** The answers that a detail can have and that name no other threat, one or two at a time. */
function choicesOf(id: string, audience: Audience): readonly Trail[number][] {
  const question = graph.questions[id]!;
  if (question.kind === 'moment') return [{question: id, answers: []}];
  const answers = answersOf(question, audience).filter((answer) => !answer.adds && !answer.interrupts);
  const free = answers.filter(({alone}) => !alone);
  const pairs = free.flatMap((a, index) => free.slice(index + 1).map((b) => [a.id, b.id]));
  const all = [...answers.map((answer) => [answer.id]), ...(question.kind === 'multiple' ? pairs : [])];
  return all.map((chosen) => ({question: id, answers: chosen}));
}

describe.each(AUDIENCES)('the plan of one threat, %s', (audience) => {
  const beginning = {question: graph.starts[audience]};
  const outcome = (trail: Trail) => outcomeOf(graph, {audience, beginning, trail, now: 0});
  const seen = new Set<string>();
  const trails = [...everyWay(graph, audience)].filter((trail) => {
    const {conclusions, facts} = outcome(trail);
    const key = JSON.stringify([conclusions[0].conclusion.id, facts]);
    return conclusions.length === 1 && !seen.has(key) && seen.add(key);
  });
  const expectShort = (trail: Trail) => {
    const {conclusions, plan: whole} = outcome(trail);
    if (conclusions.length > 1) return 0;
    // What is done already is no burden.
    const plan = whole.filter(({done}) => !done);
    // An expectation for each of so many plans takes a third of the time.
    if (plan.length > MAX_ACTIONS) {
      const ids = plan.map(({action}) => action.id);
      expect.fail(
        `Expected at most ${MAX_ACTIONS} actions, found ${ids.join(', ')}: ${JSON.stringify(trail)}`,
      );
    }
    return plan.length;
  };

  test('has at most nine actions on every path', () => {
    expect(trails.length).toBeGreaterThan(100);
    trails.forEach(expectShort);
  });

  test('has at most nine actions whatever the details, changed one by one towards the longest', () => {
    for (const trail of trails) {
      const options = detailsOf(graph, {audience, beginning, trail}).map((id) => choicesOf(id, audience));
      const longest = options.map((choices) => choices.at(-1)!);
      // Twice: what a detail adds may depend on one that comes after it.
      for (const index of [...options.keys(), ...options.keys()]) {
        const choices = options[index]!;
        const lengths = choices.map((choice) => expectShort([...trail, ...longest.with(index, choice)]));
        longest[index] = choices[lengths.indexOf(Math.max(...lengths))]!;
      }
    }
  });
});
