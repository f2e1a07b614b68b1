import type {PlannedAction} from './plan.js';
import type {Urgency} from '@cyber-17/content';

/** More than this is not shown at once: a long plan frightens. */
export const MAX_SHOWN = 12;

/** A plan as it is shown: what is on screen, and what waits under a title. */
export interface FoldedPlan {
  readonly shown: readonly PlannedAction[];
  readonly folded: readonly PlannedAction[];
  /** By when the folded things are to be done, each once, in order. */
  readonly urgencies: readonly Urgency[];
}

/** Folds what is least urgent of a long plan, but nothing that is to be done now or that a law sets a limit to. */
export function foldedPlan(plan: readonly PlannedAction[]): FoldedPlan {
  const excess = Math.max(0, plan.length - MAX_SHOWN);
  const canWait = plan.filter(({when, deadline}) => when !== 'now' && deadline?.rule.kind !== 'law');
  const waiting = new Set(canWait.slice(Math.max(0, canWait.length - excess)));
  const folded = plan.filter((each) => waiting.has(each));
  return {
    shown: plan.filter((each) => !waiting.has(each)),
    folded,
    urgencies: [...new Set(folded.map(({when}) => when))],
  };
}
