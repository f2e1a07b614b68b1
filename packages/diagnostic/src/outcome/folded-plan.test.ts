import {URGENCIES} from '@cyber-17/content';
import {realContent} from '@cyber-17/content/testing';
import {AUDIENCES} from '@cyber-17/protocol';
import {describe, expect, test} from 'vitest';

import {everyWay} from '../testing/index.js';
import {MAX_SHOWN, foldedPlan} from './folded-plan.js';
import {outcomeOf} from './outcome.js';

const {graph} = realContent().compiled.fr;

const plans = AUDIENCES.flatMap((audience) =>
  [...everyWay(graph, audience)].map(
    (trail) =>
      outcomeOf(graph, {audience, beginning: {question: graph.starts[audience]}, trail, now: 0}).plan,
  ),
);

describe('a long plan', () => {
  const long = plans.filter(({length}) => length > MAX_SHOWN);

  test('exists, so that the rest of this is about something', () => {
    expect(long.length).toBeGreaterThan(0);
  });

  test('shows twelve actions at most, and loses none', () => {
    for (const plan of long) {
      const {shown, folded} = foldedPlan(plan);
      expect(shown.length).toBeLessThanOrEqual(12);
      expect([...shown, ...folded]).toEqual(plan);
    }
  });

  test('folds nothing that is more urgent than what it shows, nor anything to do now', () => {
    for (const plan of long) {
      const {shown, folded, urgencies} = foldedPlan(plan);
      const rank = (index: number, of: typeof plan) => URGENCIES.indexOf(of.at(index)!.when);
      expect(rank(0, folded)).toBeGreaterThanOrEqual(rank(-1, shown));
      expect(urgencies).not.toContain('now');
      expect(urgencies.length).toBeGreaterThan(0);
    }
  });
});

test('a plan of twelve actions or fewer folds nothing', () => {
  for (const plan of plans.filter(({length}) => length <= MAX_SHOWN)) {
    expect(foldedPlan(plan)).toEqual({shown: plan, folded: [], urgencies: []});
  }
});
