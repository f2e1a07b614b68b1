import {pickAnswers} from './route.js';

import type {Beginning, Trail} from './trail.js';
import type {Graph, Stage} from '@cyber-17/content';
import type {Audience} from '@cyber-17/protocol';

/** What a trail names, before any judgement. */
export interface Naming {
  /** The threat named on the way; the last one named holds. */
  readonly threat?: string;
  /** The outcome, if the trail ends with one that is not a threat. */
  readonly outcome?: string;
  /** Whether that outcome broke in because someone may be in danger. */
  readonly interrupted: boolean;
  /** Threats that answers added, with the stage of each. */
  readonly added: Readonly<Record<string, Stage>>;
  /** Those that a detail added: they never take the place of what was named. */
  readonly afterwards: readonly string[];
  /** A threat that an answer puts before the others. */
  readonly first?: string;
  /** How often the visitor did not know, at questions that tell threats apart. */
  readonly doubts: number;
}

/** Reads a trail for what it names. */
export function namingOf(graph: Graph, audience: Audience, beginning: Beginning, trail: Trail): Naming {
  let threat = beginning.named;
  let outcome: string | undefined;
  let interrupted = false;
  let first: string | undefined;
  let doubts = 0;
  let afterwards: readonly string[] = [];
  let added: Readonly<Record<string, Stage>> = {};

  for (const entry of trail) {
    const question = graph.questions[entry.question];
    if (!question) continue;
    if (question.detail) {
      for (const {adds, interrupts} of pickAnswers(question, audience, entry.answers) ?? []) {
        const later = Object.keys(adds ?? {}).filter((id) => !Object.hasOwn(added, id));
        afterwards = interrupts ? [] : [...afterwards, ...later];
        added = interrupts ? {} : {...added, ...adds};
        if (!interrupts) continue;
        [threat, outcome, interrupted] = [undefined, interrupts, true];
      }
      continue;
    }
    // Once a threat is named, the questions left ask how far it went.
    const separates = threat === undefined;
    for (const answer of pickAnswers(question, audience, entry.answers) ?? []) {
      if (answer.unsure && separates) doubts += 1;
      // A doubt is to be confirmed, whatever else is known.
      if (answer.doubt) doubts += 2;
      // Who must be safe first has forgotten what was named on the way: nothing of it shows.
      threat = answer.interrupts ? answer.names : (answer.names ?? threat);
      outcome = answer.interrupts ?? answer.outcome ?? outcome;
      interrupted ||= answer.interrupts !== undefined;
      first = answer.first ?? first;
      added = {...(answer.interrupts ? {} : added), ...answer.adds};
    }
  }
  return {
    ...(threat !== undefined && {threat}),
    ...(outcome !== undefined && {outcome}),
    ...(first !== undefined && {first}),
    interrupted,
    added,
    afterwards,
    doubts,
  };
}
