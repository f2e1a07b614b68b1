import {URGENCIES, holds} from '@cyber-17/content';

import {deadlineState} from './deadline.js';

import type {DeadlineState} from './deadline.js';
import type {Judged} from './judge.js';
import type {Action, Graph, Urgency} from '@cyber-17/content';
import type {Audience} from '@cyber-17/protocol';

/** One thing to do, and why it is in this plan. */
export interface PlannedAction {
  readonly action: Action;
  /** By when, for this plan: the most urgent of all that ask for it. */
  readonly when: Urgency;
  /** Before all others that are as urgent. */
  readonly first?: true;
  /** The conclusions that ask for it, in their order. */
  readonly for: readonly string[];
  readonly deadline?: DeadlineState;
  /** Done already, by what the visitor answered, for all that ask for it. */
  readonly done?: true;
}

/**
 * One plan for several conclusions: by urgency, then by their order, each
 * action once. An action that another one of the plan says too is left out. One
 * that has a limit comes second where a later conclusion asks for it: each
 * hour makes it harder to get money back, and the first thing to do stays.
 */
export function planFor(
  graph: Graph,
  judged: readonly Judged[],
  audience: Audience,
  now: number,
): readonly PlannedAction[] {
  const planned = new Map<string, PlannedAction>();
  for (const {conclusion, facts} of judged) {
    for (const use of conclusion.actions) {
      const action = graph.actions[use.do];
      if (!action || (action.audiences && !action.audiences.includes(audience))) continue;
      if (!holds(action.if, facts) || !holds(use.if, facts)) continue;
      const before = planned.get(action.id);
      const isDone = action.doneIf && holds(action.doneIf, facts);
      const limit = action.deadline?.find((id) => holds(graph.deadlines[id]?.if, facts));
      const rule = limit === undefined ? undefined : graph.deadlines[limit];
      planned.set(action.id, {
        action,
        when: mostUrgent([before?.when, use.when ?? action.when]),
        ...((before?.first ?? use.first) && {first: true as const}),
        for: [...(before?.for ?? []), conclusion.id],
        ...(isDone && (!before || before.done) && {done: true as const}),
        ...(rule && {deadline: deadlineState(limit!, rule, facts, now)}),
      });
    }
  }
  const isCovered = ({action, ...use}: PlannedAction) =>
    action.coveredBy?.some((id) => {
      const other = planned.get(id);
      return other && rank(other) <= rank({action, ...use});
    });
  const plan = [...planned.values()].filter((use) => !isCovered(use)).sort((a, b) => rank(a) - rank(b));
  const [lead] = plan;
  const place = (use: PlannedAction) =>
    use === lead ? -1 : rank(use) - (isPressing(use, judged[0]!) ? 0.25 : 0);
  return plan.sort((a, b) => place(a) - place(b));
}

/** What can soon no longer be done, and that the first conclusion does not ask for in its own order. */
function isPressing({when, deadline, done, for: [by]}: PlannedAction, {conclusion}: Judged): boolean {
  return when === 'now' && deadline !== undefined && !done && by !== conclusion.id;
}

function rank({when, first}: PlannedAction): number {
  return URGENCIES.indexOf(when) - (first ? 0.5 : 0);
}

function mostUrgent(all: readonly (Urgency | undefined)[]): Urgency {
  return URGENCIES.find((urgency) => all.includes(urgency)) ?? 'later';
}
