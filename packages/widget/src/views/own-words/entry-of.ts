import {answersOf, beginningAt, pathTo, questionsFor} from '@cyber-17/diagnostic';

import {endOf} from './separate.js';

import type {Answer, Graph} from '@cyber-17/content';
import type {Beginning, TrailEntry} from '@cyber-17/diagnostic';
import type {Audience} from '@cyber-17/protocol';

type Told = readonly Readonly<Record<string, string>>[];

/** Where to begin for a conclusion, and what to mark in the questions that follow. */
export interface Entry {
  readonly beginning: Beginning;
  readonly marks: Readonly<Record<string, TrailEntry>>;
}

/**
 * Where the questions go on for somebody who said that it is this. Nothing
 * counts as answered: what they told is marked where it is asked, to confirm.
 */
export function entryOf(graph: Graph, audience: Audience, id: string, told: Told): Entry {
  const beginning = beginningAt(graph, audience, id) ?? {question: nearest(graph, audience, id)};
  const path = beginning.named === undefined ? (pathTo(graph, audience, beginning.question, id) ?? []) : [];
  const onPath = path.filter(
    ({question}) => !asksOfDanger(graph, question) && !isOneOfSeveral(graph, audience, question, id),
  );
  const marks = [...markedBy(graph, audience, told), ...onPath].map(
    (entry) => [entry.question, entry] as const,
  );
  return {beginning, marks: Object.fromEntries(marks)};
}

/**
 * The question most of whose answers lead to it at once; one where not knowing
 * leads there too comes first, for it asks about nothing in particular.
 */
function nearest(graph: Graph, audience: Audience, id: string): string {
  let [best, most] = [graph.starts[audience], 0];
  for (const question of questionsFor(graph, audience)) {
    if (question.detail) continue;
    const leading = answersOf(question, audience).filter((answer) => endOf(answer) === id);
    const worth = leading.length + (leading.some(({unsure}) => unsure) ? OF_NOTHING_IN_PARTICULAR : 0);
    if (worth > most) [best, most] = [question.id, worth];
  }
  return best;
}

/** More than any question has answers. */
const OF_NOTHING_IN_PARTICULAR = 100;

/** Where several answers say that it is this, which of them holds is not known. */
function isOneOfSeveral({questions}: Graph, audience: Audience, question: string, id: string): boolean {
  const all = answersOf(questions[question]!, audience);
  return all.filter((answer) => !answer.unsure && endOf(answer) === id).length > 1;
}

/** Neither danger nor that there is none is ever marked beforehand. */
function asksOfDanger({questions}: Graph, question: string): boolean {
  return questions[question]!.answers.some(({interrupts}) => interrupts);
}

/** The answers that say what was told: one to a question that takes one, all of those that fit to others. */
function markedBy({questions}: Graph, audience: Audience, told: Told): readonly TrailEntry[] {
  const says = ({facts = {}, unsure, interrupts}: Answer) =>
    !unsure &&
    !interrupts &&
    told.some((each) => Object.entries(each).some(([fact, value]) => facts[fact] === value));
  return Object.values(questions).flatMap((question) => {
    const answers = answersOf(question, audience)
      .filter(says)
      .map(({id}) => id);
    const fits = question.kind === 'multiple' ? answers.length > 0 : answers.length === 1;
    return fits ? [{question: question.id, answers}] : [];
  });
}
