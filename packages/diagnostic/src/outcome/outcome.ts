import {conclusionsOf} from './conclusions.js';
import {gravest, judge} from './judge.js';
import {planFor} from './plan.js';

import type {Answered} from './concluded.js';
import type {Judged} from './judge.js';
import type {PlannedAction} from './plan.js';
import type {Facts, Severity, Graph} from '@cyber-17/content';
import type {Audience} from '@cyber-17/protocol';

/** How sure an outcome is: it falls with each «I don't know» that matters. */
export type Sureness = 'very-likely' | 'likely' | 'to-confirm';

/** What a diagnostic concludes. */
export interface Outcome {
  readonly audience: Audience;
  /** In the order in which to deal with them; the first one is the primary. */
  readonly conclusions: readonly [Judged, ...Judged[]];
  readonly severity: Severity;
  readonly sureness: Sureness;
  readonly facts: Facts;
  readonly plan: readonly PlannedAction[];
  readonly offers: Offers;
}

/** Whom the visitor can be put in touch with. */
export interface Offers {
  readonly chat: boolean;
  readonly provider: boolean;
}

/** What an outcome is computed from. */
export interface OutcomeInput extends Answered {
  /** Milliseconds since the epoch, for deadlines. */
  readonly now: number;
}

/**
 * Concludes from a trail that named something. Pure: the same graph and input
 * always give the same outcome.
 */
export function outcomeOf(graph: Graph, input: OutcomeInput): Outcome {
  const {audience, now} = input;
  const {concluded, naming, facts} = conclusionsOf(graph, input);
  const conclusions = concluded.map((each) => judge(graph, each, naming.interrupted));
  return {
    audience,
    conclusions: conclusions as unknown as Outcome['conclusions'],
    severity: gravest(conclusions.map(({severity}) => severity)),
    sureness: naming.doubts === 0 ? 'very-likely' : naming.doubts === 1 ? 'likely' : 'to-confirm',
    facts,
    plan: planFor(graph, conclusions, audience, now),
    offers: {
      chat: conclusions.some(({chat}) => chat),
      provider: conclusions.some(({provider}) => provider),
    },
  };
}
