import type {Conclusion, Neighbour} from '../../shapes/threat.js';
import type {Source} from '../source/read-source.js';

/** For each threat and outcome, what people were after who were told it instead, the most often first. */
export type Confusions = Readonly<Record<string, readonly string[]>>;

/** That nothing is known yet is nothing to choose. */
const UNDETERMINED = 'undetermined';

/**
 * Learns what is confused with what from the walks of people who did not know
 * the questions.
 *
 * @param without the situation to leave out: a walk must not be scored with
 *   what was learned from it
 */
export function confusionsOf(
  {situations, walks}: Pick<Source, 'situations' | 'walks'>,
  without?: string,
): Confusions {
  const accepted = new Map(situations.value.map(({id, accept}) => [id, accept]));
  const counts: Record<string, Record<string, number>> = {};
  for (const round of walks.value) {
    for (const [id, {names}] of Object.entries(round.walks)) {
      const wanted = accepted.get(id) ?? [];
      if (id === without || wanted.includes(names)) continue;
      for (const each of wanted.filter((other) => other !== UNDETERMINED)) {
        const found = (counts[names] ??= {});
        found[each] = (found[each] ?? 0) + 1 / wanted.length;
      }
    }
  }
  return Object.fromEntries(
    Object.entries(counts).map(([id, found]) => [
      id,
      Object.keys(found).sort((a, b) => found[b]! - found[a]! || a.localeCompare(b)),
    ]),
  );
}

/**
 * The neighbours of a conclusion as they would be if one situation had never
 * been walked: what a walk is scored with.
 */
export function neighboursWithout(source: Pick<Source, 'situations' | 'walks'>) {
  return ({id, neighbours}: Conclusion, situation: string): readonly Neighbour[] | undefined =>
    neighboursOf(
      neighbours?.filter(({question}) => question !== undefined),
      confusionsOf(source, situation)[id],
    );
}

/** What the editors know to be confused, then what walks show beside it. */
export function neighboursOf(
  known: readonly Neighbour[] = [],
  learned: readonly string[] = [],
): readonly Neighbour[] | undefined {
  const all: readonly Neighbour[] = [
    ...known,
    ...learned.filter((threat) => known.every((each) => each.threat !== threat)).map((threat) => ({threat})),
  ];
  return all.length > 0 ? all : undefined;
}
