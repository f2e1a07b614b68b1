import {AUDIENCES} from '@cyber-17/protocol';

import {partyOf} from '../../party.js';
import {mapValues, pick, prune} from '../../records.js';
import {simplify} from './simplify.js';

import type {Party} from '../../party.js';
import type {Action, ActionUse} from '../../shapes/action.js';
import type {Condition} from '../../shapes/condition.js';
import type {Graph} from '../../shapes/graph.js';
import type {Question} from '../../shapes/question.js';
import type {Conclusion, Threat} from '../../shapes/threat.js';
import type {Audience} from '@cyber-17/protocol';

/** By threat or outcome: the places of the lines of its plan that are marked to travel with the first aid. */
export type Aids = Readonly<Record<string, ReadonlySet<number>>>;

/** Facts that rules may test before any answer. */
const ALWAYS_KNOWN: ReadonlySet<string> = new Set(['audience', 'threat', 'class', 'stage']);

/**
 * Cuts from a whole graph what must not wait for the API: what it takes to name a
 * threat of one party, and to help at once. The advice book has the rest.
 *
 * The party's own: the questions that it can reach, the answers that are offered
 * to it, the threats that it can have, the actions that are for it. The first
 * question of the other one is not there: see `serves`.
 */
export function slice(graph: Graph, aids: Aids, party: Party): Graph {
  const served = AUDIENCES.filter((audience) => partyOf(audience) === party);
  const isServed = ({audiences}: {readonly audiences?: readonly Audience[]}) =>
    !audiences || served.some((audience) => audiences.includes(audience));
  /** Without a list that says no more than the file: that it is for this party. */
  const ofParty = <T extends {readonly audiences?: readonly Audience[]}>({audiences, ...rest}: T) => ({
    ...rest,
    ...(!served.every((audience) => !audiences || audiences.includes(audience)) && {audiences}),
  });

  const questions = questionsOf(graph, served, (question) => ({
    ...question,
    answers: question.answers.filter(isServed).map(ofParty) as Question['answers'],
  }));
  const established = establishedIn(questions);
  const isKnown = (fact: string) => established.has(fact) || ALWAYS_KNOWN.has(fact);
  const left = (condition: Condition | undefined) => simplify(condition, isKnown, served);

  /** The actions that its file marks, under what can be known of their conditions. */
  const firstOf = ({id, actions}: Conclusion): readonly ActionUse[] =>
    actions.flatMap((use, index) => {
      const {if: own, ...rest} = use;
      const condition = left(own);
      const action = graph.actions[use.do];
      const isPossible = condition !== false && left(action?.if) !== false && isServed(action ?? {});
      if (!aids[id]?.has(index) || !isPossible) return [];
      return [condition === true ? rest : {...rest, if: condition}];
    });
  const concluded = <T extends Conclusion>(each: T): T => ({
    ...each,
    audiences: served.every((audience) => each.audiences.includes(audience)) ? AUDIENCES : each.audiences,
    actions: firstOf(each),
  });

  const threats = mapValues(
    pick(graph.threats, (_, threat) => isServed(threat)),
    (threat) => {
      const {id, title, audiences, chat, provider, actions, untranslated} = concluded(threat);
      return prune<Threat>({
        id,
        title,
        class: threat.class,
        begins: threat.begins,
        audiences,
        chat,
        provider,
        actions,
        untranslated,
      });
    },
  );
  const outcomes = mapValues(
    pick(graph.outcomes, (_, outcome) => isServed(outcome)),
    ({neighbours: _, ...outcome}) => concluded(outcome),
  );
  const urgent = usesOf([...Object.values(threats), ...Object.values(outcomes)]);
  const actions = mapValues(
    pick(graph.actions, (id) => urgent.has(id)),
    // Deadlines, and what details say is done, are shown with the whole plan.
    ({deadline: _, doneIf: __, letter: ___, if: condition, coveredBy, ...action}): Action => {
      const when = left(condition);
      const covering = coveredBy?.filter((id) => urgent.has(id));
      return {
        ...ofParty(action),
        ...(covering?.length && {coveredBy: covering}),
        ...(typeof when !== 'boolean' && {if: when}),
      } as Action;
    },
  );
  const named = Object.values(actions).flatMap((action) => action.channels ?? []);
  const reached = new Set(named.flatMap((id) => [id, graph.channels[id]?.otherwise ?? id]));
  return {
    ...graph,
    questions,
    facts: mapValues(
      pick(graph.facts, (id) => established.has(id)),
      (fact) => ({...fact, handover: 'never'}),
    ),
    threats,
    outcomes,
    actions,
    channels: pick(graph.channels, (id) => reached.has(id)),
    deadlines: {},
    complaints: [],
  };
}

/** The questions up to the name that audiences can reach from their first ones, and from every entry. */
function questionsOf(
  graph: Graph,
  served: readonly Audience[],
  cut: (question: Question) => Question,
): Graph['questions'] {
  const questions = mapValues(
    pick(graph.questions, (_, {detail}) => !detail),
    cut,
  );
  const entries = Object.values(questions).filter(
    ({entry}) => entry === true || entry?.some((audience) => served.includes(audience)),
  );
  const reached = new Set([
    ...served.map((audience) => graph.starts[audience]),
    ...entries.map(({id}) => id),
  ]);
  // A set hands out what is added while it is walked.
  for (const id of reached) {
    for (const {to} of questions[id]?.answers ?? []) if (to) reached.add(to);
  }
  return pick(questions, (id) => reached.has(id));
}

/** The facts that the answers to questions establish. */
function establishedIn(questions: Graph['questions']): ReadonlySet<string> {
  return new Set(
    Object.values(questions).flatMap(({answers}) =>
      answers.flatMap((answer) => Object.keys(answer.facts ?? {})),
    ),
  );
}

function usesOf(all: readonly Pick<Conclusion, 'actions'>[]): ReadonlySet<string> {
  return new Set(all.flatMap(({actions}) => actions.map((use) => use.do)));
}
