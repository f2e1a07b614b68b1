import {holds} from '@cyber-17/content';

import {namingOf} from '../trail/naming.js';
import {factsOf} from './facts-of.js';
import {inOrder} from './order.js';

import type {Naming} from '../trail/naming.js';
import type {Answered, Concluded} from './concluded.js';
import type {Facts, Graph, Stage} from '@cyber-17/content';
import type {Audience} from '@cyber-17/protocol';

/** The outcome that the graph falls back to when nothing was named. */
const UNDETERMINED = 'undetermined';

/** Everything that the answers named. */
export interface Conclusions {
  /** In the order in which to deal with them; the first one is the primary. */
  readonly concluded: readonly [Concluded, ...Concluded[]];
  readonly naming: Naming;
  readonly facts: Facts;
}

/** What a trail names, in order: neither judged nor planned. */
export function conclusionsOf(graph: Graph, {audience, beginning, trail}: Answered): Conclusions {
  const facts: Facts = {...factsOf(graph, audience, trail), audience};
  const naming = namingOf(graph, audience, beginning, trail);
  const found = concludeAll(graph, audience, naming, facts);
  const concluded = naming.interrupted ? found : inOrder(graph.policy, found, naming);
  return {concluded: concluded as Conclusions['concluded'], naming, facts};
}

function concludeAll(graph: Graph, audience: Audience, naming: Naming, facts: Facts): readonly Concluded[] {
  const {threat, added, interrupted} = naming;
  const stages = new Map<string, Stage>(Object.entries(added));
  const stage = (facts['stage'] as Stage | undefined) ?? 'exposed';
  for (const {id, alsoWhen} of Object.values(graph.threats)) {
    if (alsoWhen && holds(alsoWhen, {...facts, threat: threat ?? ''}) && !stages.has(id))
      stages.set(id, stage);
  }
  if (threat) stages.delete(threat);
  const named: (readonly [string, Stage])[] = [...(threat ? [[threat, stage] as const] : []), ...stages];
  const threats = named.flatMap(([id, at]): readonly Concluded[] => {
    const found = graph.threats[id];
    if (!found?.audiences.includes(audience)) return [];
    return [{conclusion: found, stage: at, facts: {...facts, threat: id, class: found.class, stage: at}}];
  });
  // A threat that belongs to another audience names nothing here.
  const isNamed = threats.some(({conclusion}) => conclusion.id === threat);
  const outcome = graph.outcomes[naming.outcome ?? (isNamed ? '' : UNDETERMINED)];
  if (!outcome) return threats;
  const at = interrupted || outcome.severity ? 'harmed' : 'attempt';
  return [{conclusion: outcome, stage: at, facts: {...facts, threat: outcome.id}}, ...threats];
}
