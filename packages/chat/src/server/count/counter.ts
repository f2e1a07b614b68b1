import {createHash} from 'node:crypto';

import {EFFORT_BITS, dayInParis, hasEffort, proofText} from '@cyber-17/protocol/count';

import {Bounds} from './bounds.js';

import type {Queryable} from '../database/transaction.js';
import type {Situations} from './situations.js';
import type {Count} from '@cyber-17/protocol/count';

/** What a counter needs. */
export interface CounterOptions {
  readonly pool: Queryable;
  readonly situations: Situations;
  readonly now?: () => number;
  /** A test of a flood has no time for the effort. */
  readonly effortBits?: number;
}

/** Why a count is refused. What is refused for its address is not told: who floods learns nothing. */
export type Refusal = 'situation' | 'day' | 'effort';

/** Milliseconds into a day in which the day before can still be counted: someone may finish after midnight. */
export const GRACE_MS = 3_600_000;

/** A count that is repeated is the same proof, and adds nothing. A released day takes no more. */
const STORE = `
  with fresh as (
    insert into count_proof (day, proof)
    select $1::date, $2 where not exists (select from count_release where period = $1::text)
    on conflict do nothing
    returning day
  )
  insert into count_waiting as w (day, threat, audience, number)
  select day, $3, $4, 1 from fresh
  on conflict (day, threat, audience) do update set number = w.number + 1`;

/** Takes counts. Once it has answered, what it took is on disk. */
export class Counter {
  readonly #options: CounterOptions;
  /** By day: the key and the marks of a day go when it can no longer be counted. */
  readonly #bounds = new Map<string, Bounds>();

  constructor(options: CounterOptions) {
    this.#options = options;
  }

  /** Takes one count of an address, which is forgotten. */
  async take(count: Count, address: string): Promise<Refusal | undefined> {
    const {pool, situations, effortBits = EFFORT_BITS} = this.#options;
    const {day, threat, audience} = count;
    const bounds = this.#boundsOf(day);
    if (!bounds) return 'day';
    if (!Object.hasOwn(situations, threat) || !situations[threat]!.includes(audience)) return 'situation';
    const hash = createHash('sha256').update(proofText(count)).digest();
    if (!hasEffort(hash, effortBits)) return 'effort'; // defence: count-effort
    const giveBack = bounds.take(address, `${threat} ${audience}`);
    if (!giveBack) return undefined;
    try {
      await pool.query(STORE, [day, hash.subarray(0, 16), threat, audience]);
    } catch (error) {
      // It comes again, and then it must count.
      giveBack();
      throw error;
    }
    return undefined;
  }

  /** Forgets the addresses of each day that can no longer be counted, whether anybody counts or not. */
  forget(): void {
    const open = this.#open;
    // defence: count-forget
    for (const known of this.#bounds.keys()) if (!open.includes(known)) this.#bounds.delete(known);
  }

  /** The days of which something is known about addresses. */
  get remembered(): readonly string[] {
    return [...this.#bounds.keys()];
  }

  /** The days that can be counted now. */
  get #open(): readonly string[] {
    const now = (this.#options.now ?? Date.now)();
    return [dayInParis(now), dayInParis(now - GRACE_MS)];
  }

  /** What is known of the addresses of a day, if it can be counted now. */
  #boundsOf(day: string): Bounds | undefined {
    this.forget();
    if (!this.#open.includes(day)) return undefined;
    const known = this.#bounds.get(day) ?? new Bounds();
    this.#bounds.set(day, known);
    return known;
  }
}
