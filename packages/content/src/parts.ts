import {AUDIENCES} from '@cyber-17/protocol/audience';

import {mapValues} from './records.js';

import type {Records} from './records.js';
import type {Action} from './shapes/action.js';
import type {Book} from './shapes/book.js';
import type {Channel} from './shapes/channel.js';
import type {FactDefinition} from './shapes/facts.js';
import type {Graph} from './shapes/graph.js';
import type {Question} from './shapes/question.js';
import type {Policy} from './shapes/severity.js';
import type {Conclusion, Threat, ThreatRules} from './shapes/threat.js';

/**
 * What it takes to name a threat: the first part of a {@link Graph}. The other
 * two are the first aid, which loads beside it, and the advice book, which may
 * never load.
 */
export interface NamingGraph extends Pick<Graph, 'schema' | 'version' | 'lang' | 'starts'> {
  /** By id, which is not repeated. */
  readonly questions: Records<Omit<Question, 'id'>>;
  /** The facts that its answers establish. */
  readonly facts: Records<Omit<FactDefinition, 'handover'>>;
  readonly threats: Records<NamedThreat>;
  /** Words of the first view, where the panel does not carry them. */
  readonly words?: Readonly<Record<string, string>>;
}

/** A threat as the naming knows it; for all audiences unless it lists some. */
export type NamedThreat = Pick<Threat, 'title' | 'class'> &
  Partial<Pick<Threat, 'audiences' | 'untranslated'>>;

/** What to say and do at once if nothing else loads: the API is down, the train is in a tunnel. */
export interface FirstAid {
  readonly policy: Policy;
  /** The help that a threat offers, and what to do first. */
  readonly threats: Records<ThreatRules>;
  /** Outcomes that are not threats: some of them are about danger. */
  readonly outcomes: Records<Conclusion>;
  readonly actions: Records<Omit<Action, 'id'>>;
  readonly channels: Records<Channel>;
  /** Words of the interface that the first question does not need. */
  readonly words: Readonly<Record<string, string>>;
}

/** Combines what names a threat with what helps at once. */
export function withFirstAid(naming: NamingGraph, {threats, actions, words, ...aid}: FirstAid): Graph {
  return {
    ...naming,
    ...aid,
    words: {...naming.words, ...words},
    questions: withIds(naming.questions),
    // Nothing is handed over before the book says what it means.
    facts: mapValues(naming.facts, (fact) => ({...fact, handover: 'never'})),
    actions: withIds(actions),
    deadlines: {},
    complaints: [],
    threats: mapValues(naming.threats, (threat, id) => ({
      id,
      audiences: AUDIENCES,
      actions: [],
      chat: 'never',
      ...threat,
      ...threats[id],
    })),
  };
}

/**
 * Adds what the advice book knows. A book may be newer than the graph:
 * threats that the graph cannot name are ignored.
 */
export function withBook(graph: Graph, book: Book): Graph {
  const {threats, actions, channels, questions, deadlines, definitions, complaints} = book;
  return {
    ...graph,
    questions: {...graph.questions, ...questions},
    facts: {...graph.facts, ...definitions},
    threats: mapValues(graph.threats, (threat, id) => ({...threat, ...threats[id]})),
    outcomes: mapValues(graph.outcomes, (outcome, id) => ({...outcome, ...threats[id]})),
    actions: {...graph.actions, ...withIds(actions)},
    channels: {...graph.channels, ...channels},
    deadlines,
    complaints,
  };
}

function withIds<T extends object>(all: Records<T>): Records<T & {readonly id: string}> {
  return mapValues(all, (value, id) => ({id, ...value}));
}
