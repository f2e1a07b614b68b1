import {expect, test} from 'vitest';

import {planFor} from './plan.js';

import type {Judged} from './judge.js';
import type {Action, ActionUse, Graph} from '@cyber-17/content';

const action = (id: string, rest: Partial<Action> = {}): Action => ({id, when: 'now', title: id, ...rest});

/** The plan of one threat with these uses. */
function planOf(actions: readonly Action[], uses: readonly ActionUse[]): readonly string[] {
  const graph = {actions: Object.fromEntries(actions.map((each) => [each.id, each])), deadlines: {}};
  const judged = {conclusion: {id: 'scam', actions: uses}, facts: {}};
  return planFor(graph as unknown as Graph, [judged as unknown as Judged], 'individual', 0).map(
    (planned) => planned.action.id,
  );
}

const warn = action('warn', {coveredBy: ['recall', 'block']});
const recall = action('recall');

test('an action is left out beside one that says it and is as urgent', () => {
  expect(planOf([warn, recall], [{do: 'warn'}, {do: 'recall'}])).toEqual(['recall']);
  expect(planOf([warn, recall], [{do: 'warn'}])).toEqual(['warn']);
});

test('an action stays when the one that says it comes later', () => {
  expect(planOf([warn, recall], [{do: 'warn'}, {do: 'recall', when: 'today'}])).toEqual(['warn', 'recall']);
  expect(planOf([warn, recall], [{do: 'warn', first: true}, {do: 'recall'}])).toEqual(['warn', 'recall']);
});
