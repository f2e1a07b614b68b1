import {answersOf, questionsFor} from '@cyber-17/diagnostic';

import type {Answer, Graph, Question} from '@cyber-17/content';
import type {Audience} from '@cyber-17/protocol';

/** A question that tells candidates apart, and the candidates behind each of its answers. */
export interface Separation {
  readonly question: Question;
  readonly ways: readonly {readonly answer: Answer; readonly ids: readonly string[]}[];
}

/**
 * The question of the graph that tells conclusions apart best: all of them, or
 * the first two. None where they share every answer.
 */
export function separate(
  graph: Graph,
  audience: Audience,
  candidates: readonly string[],
): Separation | undefined {
  return apart(graph, audience, candidates) ?? apart(graph, audience, candidates.slice(0, 2));
}

function apart(graph: Graph, audience: Audience, candidates: readonly string[]): Separation | undefined {
  const reached = reachIn(graph, audience);
  let best: Separation | undefined;
  let most = 1;
  for (const question of questionsFor(graph, audience)) {
    if (question.detail || question.kind !== 'single') continue;
    const ways = answersOf(question, audience).flatMap((answer) => {
      const behind = answer.unsure ? new Set<string>() : reached(answer);
      const ids = candidates.filter((id) => behind.has(id));
      return ids.length > 0 ? [{answer, ids}] : [];
    });
    // An answer that names them only after several more says nothing of what was told.
    if (ways.some(({answer, ids}) => ids.some((id) => !isNear(graph, audience, answer, id)))) continue;
    // As many as possible, each behind an answer that is behind no other.
    const alone = candidates.filter((id) => {
      const own = ways.filter(({ids}) => ids.includes(id));
      return own.length === 1 && own[0]!.ids.length === 1;
    }).length;
    const covered = new Set(ways.flatMap(({ids}) => ids)).size;
    const worth = alone - ways.length / 100;
    // Whoever is in none of its answers would have nothing to tap.
    if (alone < 2 || covered < candidates.length || worth <= most) continue;
    [best, most] = [{question, ways}, worth];
  }
  return best;
}

/** Whether an answer names a conclusion, or the question after it does. */
function isNear({questions}: Graph, audience: Audience, answer: Answer, id: string): boolean {
  const next = questions[answer.to ?? ''];
  return [answer, ...(next ? answersOf(next, audience) : [])].some((each) => endOf(each) === id);
}

/** What can be concluded after an answer. */
function reachIn(graph: Graph, audience: Audience) {
  const known = new Map<string, ReadonlySet<string>>();
  function behind(answer: Answer): ReadonlySet<string> {
    const end = endOf(answer);
    if (end !== undefined) return new Set([end]);
    return answer.to === undefined ? new Set() : behindQuestion(answer.to);
  }
  function behindQuestion(id: string): ReadonlySet<string> {
    const found = known.get(id);
    if (found) return found;
    const all = new Set<string>();
    known.set(id, all);
    const question = graph.questions[id];
    for (const answer of question ? answersOf(question, audience) : [])
      if (!answer.unsure) for (const each of behind(answer)) all.add(each);
    return all;
  }
  return behind;
}

/** What an answer ends with at once. */
export const endOf = ({interrupts, outcome, names}: Answer) => interrupts ?? outcome ?? names;
