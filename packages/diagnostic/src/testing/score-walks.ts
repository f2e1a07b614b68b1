import {alternativesTo} from '../outcome/why.js';
import {walk} from './walk.js';

import type {DiagnosticContext} from '../machine/context.js';
import type {Outcome} from '../outcome/outcome.js';
import type {Steps} from './walk.js';
import type {Conclusion, Graph} from '@cyber-17/content';
import type {Audience} from '@cyber-17/protocol';

/** What people who read a whole story accept as its outcome, and what an adviser would offer. */
export interface Label {
  readonly accept: readonly string[];
  readonly chat: boolean;
  readonly provider: boolean;
  /** Somebody is in danger: only an emergency will do. */
  readonly emergency?: unknown;
}

/** One walk, and its label. */
export interface LabelledWalk {
  readonly id: string;
  readonly audience: Audience;
  readonly given: Steps;
  readonly label: Label;
}

/** How walks compare with their labels. */
export interface WalkScore {
  readonly walks: number;
  /** Walks whose first name is accepted. */
  readonly accepted: number;
  /** Those whose accepted name is first, beside it, or one tap away. */
  readonly near: number;
  readonly chat: number;
  readonly provider: number;
  readonly emergencies: number;
  readonly caught: number;
  /** Answers to the name, in the middle and at most. */
  readonly median: number;
  readonly longest: number;
  /** For a reader: shares, misses, and offers that differ. */
  readonly lines: readonly string[];
  readonly misses: readonly string[];
  readonly offers: readonly string[];
}

/** A situation as far as a walk is scored with it. */
interface Situation extends Label {
  readonly id: string;
  readonly audience: Audience;
}

/** Walks by the id of their situation, each with what people accept. */
export function labelledWalks(
  situations: readonly Situation[],
  walks: Readonly<Record<string, {readonly given: Readonly<Record<string, string | readonly string[]>>}>>,
): readonly LabelledWalk[] {
  return situations.flatMap(({id, audience, ...label}) =>
    walks[id] ? [{id, audience, label, given: Object.entries(walks[id].given)}] : [],
  );
}

const EMERGENCIES = ['immediate-danger', 'safety'];

/**
 * Scores walks against labels. What a walk taught about confusions does not
 * count for its own situation.
 *
 * @param neighbours of a conclusion, without what one situation taught
 * @throws {UntakenAnswerError} when a walk does not follow the graph.
 */
export function scoreWalks(
  graph: Graph,
  walks: readonly LabelledWalk[],
  concluded: (context: DiagnosticContext) => Outcome,
  neighbours: (conclusion: Conclusion, without: string) => Conclusion['neighbours'],
): WalkScore {
  const misses: string[] = [];
  const offers: string[] = [];
  const lengths: number[] = [];
  const count = {accepted: 0, near: 0, chat: 0, provider: 0, emergencies: 0, caught: 0};
  for (const {id, audience, given, label} of walks) {
    const context = walk(graph, audience, given);
    const outcome = concluded(context);
    const names = outcome.conclusions.map(({conclusion}) => conclusion.id);
    const isEmergency = EMERGENCIES.includes(names[0]!);
    const isAccepted = label.accept.includes(names[0]!) || (Boolean(label.emergency) && isEmergency);
    const [{conclusion}] = outcome.conclusions;
    const honest = {
      ...outcome,
      conclusions: [{conclusion: {...conclusion, neighbours: neighbours(conclusion, id)}}],
    } as unknown as Outcome;
    // Nothing is one tap away where the device may be watched: it shows no alternatives.
    const isWatched = outcome.facts['safeDevice'] === 'no';
    const others = isWatched ? [] : alternativesTo(graph, honest, context.trail).map(({threat}) => threat);
    const isNear = isAccepted || label.accept.some((each) => [...names, ...others].includes(each));
    if (!isAccepted) {
      const where = isNear ? 'one tap away' : 'MISSED';
      misses.push(
        `${id} ${where}: wanted ${label.accept.join(', ')}, got ${names.join(', ')} by ${JSON.stringify(given)}`,
      );
    }
    for (const offer of ['chat', 'provider'] as const) {
      if (outcome.offers[offer] === label[offer]) count[offer] += 1;
      else
        offers.push(
          `${id} ${offer}: an adviser says ${label[offer]}, ours ${outcome.offers[offer]} (${names[0]})`,
        );
    }
    count.accepted += Number(isAccepted);
    count.near += Number(isNear);
    count.emergencies += Number(Boolean(label.emergency));
    count.caught += Number(Boolean(label.emergency) && isEmergency);
    lengths.push(given.length);
  }
  lengths.sort((a, b) => a - b);
  const median = lengths[Math.floor(lengths.length / 2)] ?? 0;
  const share = (part: number) =>
    `${part} of ${walks.length} (${((100 * part) / walks.length).toFixed(1)} %)`;
  return {
    walks: walks.length,
    ...count,
    median,
    longest: lengths.at(-1) ?? 0,
    misses,
    offers,
    lines: [
      `accepted first: ${share(count.accepted)}`,
      `accepted first or one tap away: ${share(count.near)}`,
      `chat as an adviser would: ${share(count.chat)}`,
      `provider as an adviser would: ${share(count.provider)}`,
      `emergencies caught: ${count.caught} of ${count.emergencies}`,
      `answers to the name: median ${median}, at most ${lengths.at(-1) ?? 0}`,
    ],
  };
}
