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

/** Folds what is least urgent of a long plan. */
export function foldedPlan(plan: readonly PlannedAction[]): FoldedPlan {
  const folded = plan.slice(MAX_SHOWN);
  return {
    shown: plan.slice(0, MAX_SHOWN),
    folded,
    urgencies: [...new Set(folded.map(({when}) => when))],
  };
}
