/** Someone in the queue, as far as their place depends on it. */
export interface InQueue {
  readonly id: string;
  /** Order by returned, danger, time left, gravity, wait: the lowest is first. */
  readonly rank: number;
  /** From then on their age counts, in milliseconds. */
  readonly dueAt: number;
}

/** Every so many takings are the turn of who has been due longest. */
export const TURN_OF_THE_LONGEST = 4;

/**
 * The order in which people will be taken if nobody else comes.
 *
 * Nobody waits for ever. V is due 15 minutes after entering (a message that was left, or
 * someone who is away: 4 hours). Whoever is due before V entered before V was due: a finite
 * number k, which only shrinks from then on, because each is taken once. Every fourth taking
 * of the next takes the longest due; V is taken within 4·(k + 1) such takings. Taking someone
 * by name only makes the queue shorter. Danger waits for at most one such taking at a time.
 *
 * `take_talk` in the database does the same, one taking at a time.
 *
 * @param takings how many takings there were
 */
export function orderOfTaking<T extends InQueue>(
  queue: readonly T[],
  takings: number,
  now: number,
): readonly T[] {
  const byRank = [...queue].sort((a, b) => a.rank - b.rank);
  const due = queue
    .filter(({dueAt}) => dueAt < now)
    .sort((a, b) => a.dueAt - b.dueAt || (a.id < b.id ? -1 : 1));
  const placed = new Set<T>();
  const order: T[] = [];
  let [nextRank, nextDue] = [0, 0];
  while (order.length < queue.length) {
    while (nextRank < byRank.length && placed.has(byRank[nextRank]!)) nextRank++;
    while (nextDue < due.length && placed.has(due[nextDue]!)) nextDue++;
    const isTurn = (takings + order.length + 1) % TURN_OF_THE_LONGEST === 0;
    const next = (isTurn ? due[nextDue] : undefined) ?? byRank[nextRank]!;
    placed.add(next);
    order.push(next);
  }
  return order;
}

/** Minutes to wait at a place, from the takings of the last quarter of an hour; `undefined` if nothing is known. */
export function minutesUntil(place: number, takingsInQuarter: number): number | undefined {
  if (takingsInQuarter === 0) return undefined;
  return Math.min(1_440, Math.ceil((place * 15) / takingsInQuarter));
}
