import {holds} from '@cyber-17/content';

import {namingOf} from '../trail/naming.js';
import {factsOf} from './facts-of.js';
import {gravest, judgeOutcome, judgeThreat} from './judge.js';
import {inOrder} from './order.js';
import {planFor} from './plan.js';

import type {Naming} from '../trail/naming.js';
import type {Beginning, Trail} from '../trail/trail.js';
import type {Judged} from './judge.js';
import type {PlannedAction} from './plan.js';
import type {Facts, Graph, Severity, Stage} from '@cyber-17/content';
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
export interface OutcomeInput {
  readonly audience: Audience;
  readonly beginning: Beginning;
  readonly trail: Trail;
  /** Milliseconds of the epoch, for deadlines. */
  readonly now: number;
}

/** The outcome that the graph falls back to when nothing was named. */
const UNDETERMINED = 'undetermined';

/**
 * Concludes from a trail that named something. Pure: the same graph and input
 * always give the same outcome.
 */
export function outcomeOf(graph: Graph, {audience, beginning, trail, now}: OutcomeInput): Outcome {
  const shared: Facts = {...factsOf(graph, audience, trail), audience};
  const naming = namingOf(graph, audience, beginning, trail);
  const judged = judgeAll(graph, audience, naming, shared);
  const conclusions = naming.interrupted ? judged : inOrder(graph.policy, judged, naming.first);
  return {
    audience,
    conclusions: conclusions as readonly [Judged, ...Judged[]],
    severity: gravest(conclusions.map(({severity}) => severity)),
    sureness: naming.doubts === 0 ? 'very-likely' : naming.doubts === 1 ? 'likely' : 'to-confirm',
    facts: shared,
    plan: planFor(graph, conclusions, audience, now),
    offers: {
      chat: conclusions.some(({chat}) => chat),
      provider: conclusions.some(({provider}) => provider),
    },
  };
}

function judgeAll(graph: Graph, audience: Audience, naming: Naming, facts: Facts): readonly Judged[] {
  const {threat, added, interrupted} = naming;
  const stages = new Map<string, Stage>(Object.entries(added));
  const stage = (facts['stage'] as Stage | undefined) ?? 'exposed';
  for (const {id, alsoWhen} of Object.values(graph.threats)) {
    if (alsoWhen && holds(alsoWhen, {...facts, threat: threat ?? ''}) && !stages.has(id))
      stages.set(id, stage);
  }
  if (threat) stages.delete(threat);
  const named: (readonly [string, Stage])[] = [...(threat ? [[threat, stage] as const] : []), ...stages];
  const threats = named.flatMap(([id, at]) => {
    const found = graph.threats[id];
    return found?.audiences.includes(audience) ? [judgeThreat(graph, found, at, facts)] : [];
  });
  // A threat of another audience's names nothing here.
  const isNamed = threats.some(({conclusion}) => conclusion.id === threat);
  const outcome = graph.outcomes[naming.outcome ?? (isNamed ? '' : UNDETERMINED)];
  return [...(outcome ? [judgeOutcome(graph, outcome, interrupted, facts)] : []), ...threats];
}
