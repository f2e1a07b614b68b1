import {factsOf} from '../observe/log.js';
import {isOpen} from './opening.js';
import {minutesUntil, orderOfTaking} from './places.js';
import {readQueue} from './read-queue.js';

import type {Log} from '../observe/log.js';
import type {Metrics} from '../observe/metrics.js';
import type {ChatSettings} from '../settings.js';
import type {QueueState, WaitingTalk} from './read-queue.js';
import type {Queryable} from '../database/transaction.js';
import type {UnavailableReason} from '@cyber-17/protocol';

/** Where someone stands in the queue. */
export interface Place {
  readonly place: number;
  readonly ahead: number;
  readonly minutes?: number;
}

export interface BoardOptions {
  readonly settings: ChatSettings;
  readonly pool: Queryable;
  readonly log: Log;
  readonly metrics: Metrics;
  /** Whether what people write can be stored. */
  canStore(): boolean;
}

const EVERY_MS = 5_000;
/** A crowd that arrives at once is one reading, not a thousand. */
const SOON_MS = 300;

/** The queue as this node knows it: read whole, every five seconds and after each change. */
export class Board {
  readonly #options: BoardOptions;
  readonly #watchers = new Set<() => void>();
  readonly #every: NodeJS.Timeout;
  #soon: NodeJS.Timeout | undefined;
  #places: ReadonlyMap<string, Place> = new Map();
  #isReading = false;
  #isStale = false;
  /** Grows with every reading, and from one start of a node to the next. */
  version = Date.now();
  state: QueueState = {waiting: [], officers: [], takings: 0, takingsInQuarter: 0, taken: 0, now: 0};
  /** Who waits, in the order of taking. */
  order: readonly WaitingTalk[] = [];
  #isAnswering = false;

  constructor(options: BoardOptions) {
    this.#options = options;
    this.#every = setInterval(() => this.#readUnasked(), EVERY_MS);
  }

  /** False while the database does not answer, or stores nothing. */
  get isWell(): boolean {
    return this.#isAnswering && this.#options.canStore();
  }

  placeOf(c: string): Place | undefined {
    return this.#places.get(c);
  }

  /** Why nobody can answer now; `undefined` if somebody can. */
  get unavailable(): UnavailableReason | undefined {
    const {opening, timeZone, official, maxWaiting} = this.#options.settings;
    if (!this.isWell) return 'fault';
    if (!isOpen(opening, timeZone, new Date())) return 'closed';
    if (!this.state.officers.some(({ready}) => ready)) return official ? 'closed' : 'demonstration';
    const live = this.state.waiting.filter(({later}) => !later);
    return live.length >= maxWaiting ? 'full' : undefined;
  }

  /** Calls back after every reading. Returns a function that stops it. */
  watch(watcher: () => void): () => void {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  }

  /** Something changed: read soon. */
  changed(): void {
    this.#soon ??= setTimeout(() => {
      this.#soon = undefined;
      this.#readUnasked();
    }, SOON_MS);
  }

  async read(): Promise<void> {
    this.#isStale = true;
    if (this.#isReading) return;
    this.#isReading = true;
    try {
      while (this.#isStale) {
        this.#isStale = false;
        await this.#readOnce();
      }
    } finally {
      this.#isReading = false;
    }
  }

  close(): void {
    clearInterval(this.#every);
    clearTimeout(this.#soon);
    this.#watchers.clear();
  }

  #readUnasked() {
    this.read().catch((error: unknown) => this.#options.log('error', 'board not shown', factsOf(error)));
  }

  async #readOnce() {
    const {settings, pool, log, metrics} = this.#options;
    try {
      this.state = await readQueue(pool, settings.capacity);
      this.#isAnswering = true;
    } catch {
      if (this.#isAnswering) log('error', 'database lost');
      this.#isAnswering = false;
    }
    const {waiting, takings, takingsInQuarter, now} = this.state;
    this.order = orderOfTaking(waiting, takings, now);
    this.#places = new Map(
      this.order.map(({id}, index) => {
        const minutes = minutesUntil(index + 1, takingsInQuarter);
        return [id, {place: index + 1, ahead: index, ...(minutes !== undefined && {minutes})}];
      }),
    );
    metrics.waiting.set(waiting.length);
    metrics.longestWait.set(
      Math.max(0, ...waiting.map(({enteredAt}) => (now - enteredAt.getTime()) / 1_000)),
    );
    this.version++;
    for (const watcher of [...this.#watchers]) watcher();
  }
}
