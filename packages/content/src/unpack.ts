import {AUDIENCES} from '@cyber-17/protocol/audience';

import {mapValues, withIds} from './records.js';

import type {Records} from './records.js';
import type {Action} from './shapes/action.js';
import type {Conclusion, Threat} from './shapes/threat.js';
import type {FactDefinition} from './shapes/facts.js';
import type {Graph} from './shapes/graph.js';
import type {Answer, Question} from './shapes/question.js';

/** `T` without what the reader adds again, unless it is something else. */
type Without<T, K extends keyof T, Optional extends keyof T = never> = Omit<T, K | Optional> &
  Partial<Pick<T, Optional>>;

/**
 * The graph of one party and one language as it travels: all that can be said
 * before the advice book has come, in as few bytes as possible.
 *
 * Its texts are apart, because texts beside texts compress better, and structure
 * beside structure. See `unpack`, which gives back the whole.
 */
export interface PackedGraph extends Pick<
  Graph,
  'schema' | 'version' | 'lang' | 'starts' | 'policy' | 'channels' | 'words'
> {
  /** Single unless they say otherwise. */
  readonly questions: Records<
    Without<Question, 'id' | 'answers', 'kind'> & {answers: readonly PackedAnswer[]}
  >;
  readonly facts: Records<Without<FactDefinition, 'handover'>>;
  /** For all audiences unless they list some. */
  readonly threats: Records<Without<Threat, 'id', 'audiences'>>;
  readonly outcomes: Records<Without<Conclusion, 'id', 'audiences'>>;
  readonly actions: Records<Without<Action, 'id'>>;
  /** In the order of the places that they were taken from: each of these holds `0`, but for labels. */
  readonly texts: readonly string[];
}

/** Each has a label, which is the first of its texts: the place goes without saying. */
type PackedAnswer = Omit<Answer, 'label'>;

/** The keys whose text is apart. */
export const TEXT_KEYS: readonly string[] = ['title', 'label', 'hint', 'name', 'because', 'untilOpen'];

/** Reads a graph as it travels. */
export function unpack({texts, ...packed}: PackedGraph): Graph {
  const {questions, facts, threats, outcomes, actions, ...rest} = filled(packed, texts.values());
  return {
    ...rest,
    questions: withIds(mapValues(questions, (question) => ({kind: 'single', ...question}))),
    // Nothing is handed over before the book says what it means.
    facts: mapValues(facts, (fact) => ({...fact, handover: 'never'})),
    threats: withIds(mapValues(threats, (threat) => ({audiences: AUDIENCES, ...threat}))),
    outcomes: withIds(mapValues(outcomes, (outcome) => ({audiences: AUDIENCES, ...outcome}))),
    actions: withIds(actions),
    deadlines: {},
    complaints: [],
  };
}

/** A graph with every text in its place. */
type Filled = Omit<PackedGraph, 'texts' | 'questions'> & {
  readonly questions: Records<Without<Question, 'id', 'kind'>>;
};

function filled(packed: Omit<PackedGraph, 'texts'>, texts: Iterator<string>): Filled {
  const fill = (each: unknown, key: string): unknown => {
    if (each === 0 && TEXT_KEYS.includes(key)) return texts.next().value;
    if (Array.isArray(each))
      return each.map((one) => fill(key === 'answers' ? {label: 0, ...(one as PackedAnswer)} : one, ''));
    return typeof each === 'object' ? mapValues(each as Records<unknown>, fill) : each;
  };
  return fill(packed, '') as Filled;
}
