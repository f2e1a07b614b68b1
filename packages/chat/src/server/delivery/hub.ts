import {BrokenSealError} from '../keys/seal.js';
import {repeat} from '../repeat.js';
import {isForVisitor, placedEvent} from './stored-event.js';

import type {Queryable} from '../database/transaction.js';
import type {KeyRing} from '../keys/key-ring.js';
import type {Follower, Signal} from './follower.js';
import type {EventRow, NewEvent} from './stored-event.js';
import type {PlacedEvent} from '@cyber-17/protocol/chat';

export interface HubOptions {
  readonly pool: Queryable;
  readonly keys: KeyRing;
  onTrouble(error: Error): void;
}

/** Rows that one read fetches at most: a long absence is read in parts. */
const MAX_ROWS = 2_000;
/** Milliseconds between two checks of what notifications may have missed. */
const SAFETY_MS = 2_000;

const READ = `select e.conversation_id, e.seq, e.client_id, e.kind, e.author, e.sealed, e.at
  from unnest($1::uuid[], $2::int[]) as wanted (c, after)
  join event e on e.conversation_id = wanted.c and e.seq > wanted.after
  order by e.conversation_id, e.seq limit ${MAX_ROWS}`;

/**
 * Sends the events of talks to those who follow them here. What comes early waits
 * for its predecessor: a hole is read from the table, never guessed.
 */
export class Hub {
  readonly #options: HubOptions;
  readonly #talks = new Map<string, Set<Follower>>();
  readonly #dirty = new Set<string>();
  #isReading = false;
  readonly #stopChecking: () => void;

  constructor(options: HubOptions) {
    this.#options = options;
    this.#stopChecking = repeat(
      SAFETY_MS,
      () => this.#check(),
      (error) => options.onTrouble(error as Error),
    );
  }

  get size(): number {
    return this.#talks.size;
  }

  /** The talks that someone of a side follows here. */
  followedBy(side: Follower['side']): readonly string[] {
    return [...this.#talks].filter(([, all]) => [...all].some((each) => each.side === side)).map(([c]) => c);
  }

  /** Sends everything after `follower.sent`, and then what comes. Returns a function that stops it. */
  follow(follower: Follower): () => void {
    const {c} = follower;
    const followers = this.#talks.get(c) ?? new Set();
    this.#talks.set(c, followers.add(follower));
    this.changed(c);
    return () => {
      followers.delete(follower);
      if (followers.size === 0 && this.#talks.get(c) === followers) this.#talks.delete(c);
    };
  }

  /** Events that were committed by this node: no need to read them again. */
  committed(events: readonly {readonly event: NewEvent; readonly seq: number; readonly at: Date}[]): void {
    for (const {event, seq, at} of events) {
      this.#deliver({c: event.c, id: event.id, by: event.by, what: event.what, seq, at: at.toISOString()});
    }
  }

  /** A notification: `conversation:seq conversation:seq …`. */
  notified(payload: string): void {
    for (const each of payload.split(' ')) {
      const [c = '', seq = '0'] = each.split(':');
      const followers = this.#talks.get(c);
      if (followers && [...followers].some(({sent}) => sent < Number(seq))) this.changed(c);
    }
  }

  /** Something of a talk may be in the table that was not sent. */
  changed(c: string): void {
    this.#dirty.add(c);
    if (this.#isReading) return;
    this.#isReading = true;
    // What arrives in the same moment is read at once.
    setImmediate(() => void this.#readDirty());
  }

  /** Notifications were lost: every talk that is followed here is read. */
  readAll(): void {
    for (const c of this.#talks.keys()) this.changed(c);
  }

  signal(signal: Signal): void {
    for (const follower of this.#talks.get(signal.c) ?? []) {
      if (follower.side !== signal.by) follower.onSignal(signal);
    }
  }

  /** A talk is gone: its key is forgotten, and who followed it is told. */
  erased(c: string): void {
    this.#options.keys.forget(c);
    const followers = this.#talks.get(c);
    this.#talks.delete(c);
    for (const follower of followers ?? []) follower.onErased();
  }

  close(): void {
    this.#stopChecking();
    this.#talks.clear();
  }

  #deliver(event: PlacedEvent) {
    const followers = this.#talks.get(event.c);
    if (!followers) return;
    for (const follower of [...followers]) {
      if (event.seq <= follower.sent) continue;
      if (event.seq > follower.sent + 1) {
        this.changed(event.c);
        continue;
      }
      follower.sent = event.seq;
      if (follower.side === 'officer' || isForVisitor(event)) follower.onEvent(event); // defence: chat-notes
    }
  }

  async #readDirty() {
    const wanted = [...this.#dirty].filter((c) => this.#talks.has(c));
    this.#dirty.clear();
    try {
      if (wanted.length > 0) await this.#read(wanted);
    } catch (error) {
      this.#options.onTrouble(error as Error);
      for (const c of wanted) this.#dirty.add(c);
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
    this.#isReading = false;
    const [next] = this.#dirty;
    if (next) this.changed(next);
  }

  async #read(wanted: readonly string[]) {
    const {pool, keys} = this.#options;
    const after = wanted.map((c) => Math.min(...[...this.#talks.get(c)!].map(({sent}) => sent)));
    const {rows} = await pool.query<EventRow>({name: 'read', text: READ, values: [wanted, after]});
    for (const row of rows) {
      if (!this.#talks.has(row.conversation_id)) continue;
      const key = keys.peek(row.conversation_id) ?? (await keys.of(pool, row.conversation_id));
      if (key) this.#deliver(this.#opened(key, row));
      else this.erased(row.conversation_id);
    }
    if (rows.length === MAX_ROWS) for (const c of wanted) this.#dirty.add(c);
  }

  /** A row that was changed on the disk keeps its place in the order, and the talk goes on. */
  #opened(key: Buffer, row: EventRow): PlacedEvent {
    try {
      return placedEvent(key, row);
    } catch (error) {
      if (!(error instanceof BrokenSealError)) throw error;
      this.#options.onTrouble(error);
      const {conversation_id: c, seq, client_id: id, at} = row;
      return {c, seq, id, by: 'service', at: at.toISOString(), what: {type: 'unknown'}};
    }
  }

  /** The net below notifications: what is in the table and was not sent. */
  async #check() {
    const followed = [...this.#talks.keys()];
    if (followed.length === 0) return;
    const {rows} = await this.#options.pool.query<{id: string; last_seq: number}>(
      'select id, last_seq from conversation where id = any ($1::uuid[])',
      [followed],
    );
    const seqs = new Map(rows.map(({id, last_seq}) => [id, last_seq]));
    for (const c of followed) {
      const last = seqs.get(c);
      if (last === undefined) this.erased(c);
      else if ([...(this.#talks.get(c) ?? [])].some(({sent}) => sent < last)) this.changed(c);
    }
  }
}
