import {URGENCIES} from '@cyber-17/content';
import {realContent} from '@cyber-17/content/testing';
import {AUDIENCES} from '@cyber-17/protocol';
import {describe, expect, test} from 'vitest';

import {everyWay} from '../testing/index.js';
import {MAX_SHOWN, foldedPlan} from './folded-plan.js';
import {outcomeOf} from './outcome.js';

import type {PlannedAction} from './plan.js';

const {graph} = realContent().compiled.fr;

const plans = AUDIENCES.flatMap((audience) =>
  [...everyWay(graph, audience)].map(
    (trail) =>
      outcomeOf(graph, {audience, beginning: {question: graph.starts[audience]}, trail, now: 0}).plan,
  ),
);

const isLimited = ({deadline}: PlannedAction) => deadline?.rule.kind === 'law';

describe('a long plan', () => {
  const long = plans.filter(({length}) => length > MAX_SHOWN);

  test('exists, so that the rest of this is about something', () => {
    expect(long.length).toBeGreaterThan(0);
  });

  test('shows twelve actions at most, and loses none', () => {
    for (const plan of long) {
      const {shown, folded} = foldedPlan(plan);
      expect(shown.length).toBeLessThanOrEqual(12);
      expect(shown.length + folded.length).toBe(plan.length);
      expect(plan.filter((each) => shown.includes(each))).toEqual(shown);
    }
  });

  test('folds nothing that a law sets a limit to, nor anything to do now', () => {
    const limited = long.filter((plan) => plan.slice(MAX_SHOWN).some(isLimited));
    expect(limited.length).toBeGreaterThan(0);
    for (const plan of long) {
      const {folded, urgencies} = foldedPlan(plan);
      expect(folded.filter(isLimited)).toEqual([]);
      expect(urgencies).not.toContain('now');
      expect(urgencies.length).toBeGreaterThan(0);
    }
  });

  test('folds nothing else that is more urgent than what it shows', () => {
    const rank = ({when}: PlannedAction) => URGENCIES.indexOf(when);
    for (const plan of long) {
      const {shown, folded} = foldedPlan(plan);
      const last = Math.max(...shown.filter((each) => !isLimited(each)).map(rank));
      expect(Math.min(...folded.map(rank))).toBeGreaterThanOrEqual(last);
    }
  });
});

test('a plan of twelve actions or fewer folds nothing', () => {
  for (const plan of plans.filter(({length}) => length <= MAX_SHOWN)) {
    expect(foldedPlan(plan)).toEqual({shown: plan, folded: [], urgencies: []});
  }
});

test('a plan with more than twelve actions to do now shows them all', () => {
  const [one] = plans[0]!;
  const now = Array.from({length: MAX_SHOWN + 2}, () => ({...one!, when: 'now' as const}));
  const later = {...one!, when: 'later' as const};
  const {shown, folded} = foldedPlan([...now, later]);
  expect(shown).toEqual(now);
  expect(folded).toEqual([later]);
});
