import type {Source} from '../source/read-source.js';
import type {Audience} from '@cyber-17/protocol';

/** A place in the naming: a question, and the threat named on the path to it. */
export interface Place {
  readonly question: string;
  readonly named?: string;
}

/** One answer taken from a place, and what it leads to. */
export interface Step {
  readonly place: Place;
  readonly answer: string;
  /** The next place; absent when the naming ends. */
  readonly next?: Place;
  /** The threat or the outcome it ends with; absent at a dead end. */
  readonly ends?: string;
}

type QuestionSource = Source['questions']['value']['questions'][string];

/** The answers that a question offers an audience, by id. */
export function answersFor(question: QuestionSource, audience: Audience) {
  return Object.entries(question.answers).filter(
    ([, answer]) => !answer.audiences || answer.audiences.includes(audience),
  );
}

/** The questions that an audience can begin with: its first one, and every entry. */
export function beginnings({questions}: Source, audience: Audience): readonly string[] {
  const {starts, questions: all} = questions.value;
  const entries = Object.entries(all).filter(([, {entry}]) => entry === true || entry?.includes(audience));
  return [...new Set([starts[audience], ...entries.map(([id]) => id)])];
}

/**
 * Every step that a visitor of an audience can take, each place once, from any
 * beginning unless `from` says which.
 */
export function walk(
  source: Source,
  audience: Audience,
  from: readonly string[] = beginnings(source, audience),
): readonly Step[] {
  const all = source.questions.value.questions;
  const waiting: Place[] = from.map((question) => ({question}));
  const seen = new Set<string>();
  const steps: Step[] = [];

  for (let place = waiting.pop(); place; place = waiting.pop()) {
    const key = keyOf(place);
    const question = all[place.question];
    if (seen.has(key) || !question) continue;
    seen.add(key);
    for (const [answer, route] of answersFor(question, audience)) {
      const step = stepOf(place, answer, route);
      steps.push(step);
      if (step.next) waiting.push(step.next);
    }
  }
  return steps;
}

/**
 * How many answers the longest path from a start takes. Going back to the first
 * question (to fill in for someone else) begins a new count.
 */
export function longestPath(steps: readonly Step[], start: string): number {
  const byPlace = groupByPlace(steps);
  const lengths = new Map<string, number>();

  function lengthFrom(place: Place): number {
    const key = keyOf(place);
    const known = lengths.get(key);
    if (known !== undefined) return known;
    // A cycle that does not pass the start would be counted forever: cut it here.
    lengths.set(key, 0);
    const fromHere = (byPlace.get(key) ?? []).map(({next}) =>
      !next || next.question === start ? 1 : 1 + lengthFrom(next),
    );
    const longest = Math.max(0, ...fromHere);
    lengths.set(key, longest);
    return longest;
  }
  return lengthFrom({question: start});
}

/** How many answers the shortest path takes, by what it ends with. */
export function shortestPaths(steps: readonly Step[], start: string): ReadonlyMap<string, number> {
  const byPlace = groupByPlace(steps);
  const found = new Map<string, number>();
  let front: Place[] = [{question: start}];
  const seen = new Set<string>();
  for (let length = 1; front.length > 0; length++) {
    const next: Place[] = [];
    for (const place of front) {
      if (seen.has(keyOf(place))) continue;
      seen.add(keyOf(place));
      for (const step of byPlace.get(keyOf(place)) ?? []) {
        if (step.ends && !found.has(step.ends)) found.set(step.ends, length);
        if (step.next) next.push(step.next);
      }
    }
    front = next;
  }
  return found;
}

function groupByPlace(steps: readonly Step[]): ReadonlyMap<string, Step[]> {
  const groups = new Map<string, Step[]>();
  for (const step of steps) {
    const key = keyOf(step.place);
    groups.set(key, [...(groups.get(key) ?? []), step]);
  }
  return groups;
}

function stepOf(place: Place, answer: string, route: QuestionSource['answers'][string]): Step {
  const named = route.names ?? place.named;
  if (route.to) {
    return {place, answer, next: named ? {question: route.to, named} : {question: route.to}};
  }
  const ends = route.interrupts ?? route.outcome ?? named;
  return ends ? {place, answer, ends} : {place, answer};
}

function keyOf({question, named}: Place): string {
  return named ? `${question} ${named}` : question;
}
