import {AUDIENCES} from '@cyber-17/protocol';

import {URGENCIES} from '../action.js';

import type {ActionUse} from '../action.js';
import type {Graph} from '../graph.js';
import type {FirstAid, NamedThreat, NamingGraph, ThreatRules} from '../parts.js';
import type {Conclusion, Threat} from '../threat.js';

/** At most so many actions of a threat travel with the first aid. */
const MOST_FIRST = 3;

/** A graph cut by when it is needed: to name, and to help at once. The book has the rest. */
export interface Slices {
  readonly naming: NamingGraph;
  readonly firstAid: FirstAid;
}

/** Cuts from a whole graph what must not wait for the API. */
export function slice(graph: Graph): Slices {
  const {schema, version, lang, starts, questions, facts, words, policy, outcomes} = graph;
  const threats = mapValues(graph.threats, (threat) => firstRulesOf(graph, threat));
  const urgent = usesOf([...Object.values(threats), ...Object.values(outcomes)]);
  const actions = pick(graph.actions, (id) => urgent.has(id));
  const reached = new Set(Object.values(actions).flatMap((action) => action.channels ?? []));
  return {
    naming: {
      schema,
      version,
      lang,
      starts,
      facts,
      questions: pick(questions, (_, {detail}) => !detail),
      threats: mapValues(graph.threats, namedOf),
    },
    firstAid: {
      policy,
      words,
      threats,
      outcomes,
      // Limits are said with the whole plan.
      actions: mapValues(actions, ({deadline: _, ...action}) => action),
      channels: pick(graph.channels, (id) => reached.has(id)),
    },
  };
}

function namedOf({title, class: threatClass, audiences}: Threat): NamedThreat {
  const isForAll = AUDIENCES.every((audience) => audiences.includes(audience));
  return {title, class: threatClass, ...(!isForAll && {audiences})};
}

/** The most urgent actions of a threat, up to the first that always holds. */
function firstRulesOf(graph: Graph, {chat, provider, actions}: Threat): ThreatRules {
  const urgency = (use: ActionUse) => URGENCIES.indexOf(use.when ?? graph.actions[use.do]?.when ?? 'later');
  const sorted = [...actions].sort((a, b) => urgency(a) - urgency(b));
  const always = sorted.findIndex((use) => {
    const action = graph.actions[use.do];
    return !use.if && !action?.if && !action?.audiences;
  });
  const first = sorted.slice(0, Math.min(MOST_FIRST, always < 0 ? MOST_FIRST : always + 1));
  return {chat, ...(provider !== undefined && {provider}), actions: first};
}

function usesOf(all: readonly Pick<Conclusion, 'actions'>[]): ReadonlySet<string> {
  return new Set(all.flatMap(({actions}) => actions.map((use) => use.do)));
}

function pick<T>(all: Readonly<Record<string, T>>, wanted: (id: string, value: T) => boolean) {
  return Object.fromEntries(Object.entries(all).filter(([id, value]) => wanted(id, value)));
}

function mapValues<T, U>(all: Readonly<Record<string, T>>, change: (value: T) => U) {
  return Object.fromEntries(Object.entries(all).map(([id, value]) => [id, change(value)]));
}
