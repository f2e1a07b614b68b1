import {AUDIENCES} from '@cyber-17/protocol';

import {mapValues, pick} from '../../records.js';
import {simplify} from './simplify.js';

import type {FirstAid, NamedThreat, NamingGraph} from '../../parts.js';
import type {ActionUse} from '../../shapes/action.js';
import type {Condition} from '../../shapes/condition.js';
import type {Graph} from '../../shapes/graph.js';
import type {Conclusion, Threat, ThreatRules} from '../../shapes/threat.js';

/** A graph cut by the time it is needed: to name, and to help at once. The book has the rest. */
export interface Slices {
  readonly naming: NamingGraph;
  readonly firstAid: FirstAid;
}

/** The actions that each threat or outcome marks to travel with the first aid. */
export type Aids = Readonly<Record<string, ReadonlySet<string>>>;

/** Facts that rules may test before any answer. */
const ALWAYS_KNOWN: ReadonlySet<string> = new Set(['audience', 'threat', 'class', 'stage']);

/** Cuts what must not wait for the API from a whole graph. */
export function slice(graph: Graph, aids: Aids): Slices {
  const {schema, version, lang, starts, questions, facts, words, policy} = graph;
  const established = establishedIn(graph);
  const isKnown = (fact: string) => established.has(fact) || ALWAYS_KNOWN.has(fact);

  /** The actions that its file marks, under what can be known of their conditions. */
  const firstOf = ({id, actions}: Conclusion): readonly ActionUse[] =>
    actions.flatMap((use) => {
      const {if: own, ...rest} = use;
      const left = simplify(own, isKnown);
      const holdsAtAll = left !== false && simplify(graph.actions[use.do]?.if, isKnown) !== false;
      if (!aids[id]?.has(use.do) || !holdsAtAll) return [];
      return [left === true ? rest : {...rest, if: left as Condition}];
    });

  const threats = mapValues(graph.threats, (threat): ThreatRules => {
    const {chat, provider} = threat;
    return {chat, ...(provider !== undefined && {provider}), actions: firstOf(threat)};
  });
  const outcomes = mapValues(graph.outcomes, ({neighbours: _, ...each}) => ({
    ...each,
    actions: firstOf(each as Conclusion),
  }));
  const urgent = usesOf([...Object.values(threats), ...Object.values(outcomes)]);
  const actions = pick(graph.actions, (id) => urgent.has(id));
  const named = Object.values(actions).flatMap((action) => action.channels ?? []);
  const reached = new Set(named.flatMap((id) => [id, graph.channels[id]?.otherwise ?? id]));
  return {
    naming: {
      schema,
      version,
      lang,
      starts,
      facts: mapValues(
        pick(facts, (id) => established.has(id)),
        ({handover: _, ...fact}) => fact,
      ),
      questions: mapValues(
        pick(questions, (_, {detail}) => !detail),
        ({id: _, ...question}) => question,
      ),
      threats: mapValues(graph.threats, namedOf),
    },
    firstAid: {
      policy,
      words,
      threats,
      outcomes,
      // Deadlines, and what details say is done, are shown with the whole plan.
      actions: mapValues(actions, ({id: _, deadline: __, doneIf: ___, if: condition, ...action}) => {
        const left = simplify(condition, isKnown);
        return typeof left === 'boolean' ? action : {...action, if: left};
      }),
      channels: pick(graph.channels, (id) => reached.has(id)),
    },
  };
}

function namedOf({title, class: threatClass, audiences, untranslated}: Threat): NamedThreat {
  const isForAll = AUDIENCES.every((audience) => audiences.includes(audience));
  return {
    title,
    class: threatClass,
    ...(!isForAll && {audiences}),
    ...(untranslated && {untranslated}),
  };
}

/** The facts that the answers up to the name establish. */
function establishedIn({questions}: Graph): ReadonlySet<string> {
  return new Set(
    Object.values(questions)
      .filter(({detail}) => !detail)
      .flatMap(({answers}) => answers.flatMap((answer) => Object.keys(answer.facts ?? {}))),
  );
}

function usesOf(all: readonly Pick<Conclusion, 'actions'>[]): ReadonlySet<string> {
  return new Set(all.flatMap(({actions}) => actions.map((use) => use.do)));
}
