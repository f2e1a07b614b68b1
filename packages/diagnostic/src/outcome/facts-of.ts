import {pickAnswers} from '../trail/route.js';

import type {Trail} from '../trail/trail.js';
import type {FactDefinition, FactValue, Facts, Graph} from '@cyber-17/content';
import type {Audience} from '@cyber-17/protocol';

/** What a trail establishes. Where answers disagree, the graver holds. */
export function factsOf(graph: Graph, audience: Audience, trail: Trail): Facts {
  const facts: Record<string, FactValue> = {};
  for (const {question: id, answers, moment} of trail) {
    const question = graph.questions[id];
    if (!question) continue;
    if (question.kind === 'moment') {
      if (question.fact && moment) facts[question.fact] = moment;
      continue;
    }
    for (const answer of pickAnswers(question, audience, answers) ?? []) {
      for (const [fact, value] of Object.entries(answer.facts ?? {})) {
        facts[fact] = merge(graph.facts[fact], facts[fact], value);
      }
    }
  }
  return facts;
}

function merge(
  definition: FactDefinition | undefined,
  before: FactValue | undefined,
  found: FactValue,
): FactValue {
  if (definition?.type === 'set') {
    return [
      ...new Set([
        ...(typeof before === 'string' ? [before] : (before ?? [])),
        ...(typeof found === 'string' ? [found] : found),
      ]),
    ];
  }
  const values = definition?.values ?? [];
  const graver = (value: FactValue | undefined) => values.indexOf(String(value));
  return before !== undefined && graver(before) > graver(found) ? before : found;
}
