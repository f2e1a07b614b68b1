import {authorNumber, sealEvent} from './stored-event.js';

import type {Queryable} from '../database/transaction.js';
import type {KeyRing} from '../keys/key-ring.js';
import type {NewEvent} from './stored-event.js';

/** What became of an event. `fresh` and `known` are both stored: once. */
export type Outcome = 'fresh' | 'known' | 'closed' | 'not-yours' | 'gone' | 'busy';

export interface Stored {
  readonly outcome: Outcome;
  readonly seq: number;
  readonly at: Date;
}

export interface OutboxOptions {
  readonly pool: Queryable;
  readonly keys: KeyRing;
  /** After a batch was committed, before its senders are told. */
  onStored(events: readonly {readonly event: NewEvent; readonly seq: number; readonly at: Date}[]): void;
  onTrouble(error: Error): void;
  /** Nothing can be stored now, though the database may answer; or it can again. */
  onStuck(): void;
}

interface Pending {
  readonly event: NewEvent;
  readonly resolve: (stored: Stored) => void;
}

/** Milliseconds that a batch is gathered: notifications are committed one at a time in the whole cluster. */
const GATHER_MS = 10;
/** Events that are not committed yet. Without a bound, an outage of the database becomes one of memory. */
const MAX_PENDING = 5_000;
const MAX_BATCH = 1_000;
/** Milliseconds after which a sender is told `busy`, although the batch is tried on with the same ids. */
const PATIENCE_MS = 20_000;
const RETRY_MS = 250;
/** Failures in a row after which visitors are told: two seconds and more, longer than a restart of a connection. */
const STUCK_AFTER = 8;
/** Classes of errors of PostgreSQL that an event causes by itself: data, and constraints. */
const OF_THE_EVENT = /^2[23]/;

const ROWS = `select conversation_id, client_id, seq, at, outcome
  from post_events($1::uuid[], $2::uuid[], $3::text[], $4::smallint[], $5::uuid[], $6::bytea[])`;

interface ResultRow {
  readonly conversation_id: string;
  readonly client_id: string;
  readonly seq: number;
  readonly at: Date;
  readonly outcome: Outcome;
}

/** Stores events in batches, one transaction in flight. */
export class Outbox {
  readonly #options: OutboxOptions;
  readonly #pending: Pending[] = [];
  #limit = MAX_BATCH;
  #isRunning = false;
  #isClosed = false;
  #failures = 0;

  constructor(options: OutboxOptions) {
    this.#options = options;
  }

  /** Events that wait, for the metrics. */
  get size(): number {
    return this.#pending.length;
  }

  /** Whether nothing could be stored for seconds: a full disk, for one, still answers what is asked of it. */
  get isStuck(): boolean {
    return this.#failures >= STUCK_AFTER;
  }

  /** Stores an event; answers after the commit. Never rejects. */
  post(event: NewEvent): Promise<Stored> {
    const busy: Stored = {outcome: 'busy', seq: 0, at: new Date()};
    if (this.#pending.length >= MAX_PENDING || this.#isClosed) return Promise.resolve(busy);
    return new Promise((resolve) => {
      const late = setTimeout(() => resolve(busy), PATIENCE_MS);
      this.#pending.push({
        event,
        resolve(stored) {
          clearTimeout(late);
          resolve(stored);
        },
      });
      this.#run();
    });
  }

  /** Stores what waits, and takes nothing more. */
  async close(): Promise<void> {
    this.#isClosed = true;
    const end = Date.now() + PATIENCE_MS;
    while (this.#pending.length > 0 && Date.now() < end) await wait(GATHER_MS);
  }

  #run() {
    if (this.#isRunning) return;
    this.#isRunning = true;
    setTimeout(() => void this.#flush(), GATHER_MS);
  }

  async #flush() {
    const batch = this.#pending.slice(0, this.#limit);
    try {
      const results = await this.#store(batch.map(({event}) => event));
      this.#pending.splice(0, batch.length);
      this.#limit = MAX_BATCH;
      this.#failed(0);
      const fresh = batch.flatMap(({event}) => {
        const result = results.get(`${event.c}/${event.id}`);
        return result?.outcome === 'fresh' ? [{event, seq: result.seq, at: result.at}] : [];
      });
      this.#options.onStored(fresh);
      for (const {event, resolve} of batch) {
        resolve(results.get(`${event.c}/${event.id}`) ?? {outcome: 'gone', seq: 0, at: new Date()});
      }
    } catch (error) {
      // Tried again with the same ids: what was committed unheard is found as known.
      this.#options.onTrouble(error as Error);
      if (OF_THE_EVENT.test((error as {code?: string}).code ?? '')) this.#isolate(batch.length);
      else {
        this.#failed(this.#failures + 1);
        await wait(RETRY_MS);
      }
    }
    this.#isRunning = false;
    if (this.#pending.length > 0) this.#run();
  }

  #failed(inARow: number) {
    const wasStuck = this.isStuck;
    this.#failures = inARow;
    if (this.isStuck !== wasStuck) this.#options.onStuck();
  }

  /** One event that can never be stored must not hold up the others: it is searched by halves. */
  #isolate(size: number) {
    this.#limit = Math.max(1, Math.floor(size / 2));
    if (size > 1) return;
    const [alone] = this.#pending.splice(0, 1);
    this.#limit = MAX_BATCH;
    alone?.resolve({outcome: 'gone', seq: 0, at: new Date()});
  }

  async #store(events: readonly NewEvent[]): Promise<ReadonlyMap<string, Stored>> {
    const {pool, keys} = this.#options;
    const sealed = [];
    for (const event of events) {
      const key = keys.peek(event.c) ?? (await keys.of(pool, event.c));
      if (key) sealed.push({event, body: sealEvent(key, event)});
    }
    if (sealed.length === 0) return new Map();
    const {rows} = await pool.query<ResultRow>({
      name: 'post',
      text: ROWS,
      values: [
        sealed.map(({event}) => event.c),
        sealed.map(({event}) => event.id),
        sealed.map(({event}) => event.what.type),
        sealed.map(({event}) => authorNumber(event.by)),
        sealed.map(({event}) => event.officer),
        sealed.map(({body}) => body),
      ],
    });
    return new Map(
      rows.map(({conversation_id, client_id, seq, at, outcome}) => [
        `${conversation_id}/${client_id}`,
        {seq, at, outcome},
      ]),
    );
  }
}

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
