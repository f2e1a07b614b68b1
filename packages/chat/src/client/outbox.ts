import {BUSY_MS} from './again.js';

import type {Clock} from './clock.js';

/** A message that its sender named, so that the server stores it once. */
export interface Named {
  readonly id: string;
  readonly type: string;
}

export interface OutboxOptions<M extends Named> {
  readonly clock: Clock;
  /** Whether it is worth sending now. */
  isOpen(): boolean;
  send(message: M): void;
  /** A message was sent long ago and is not confirmed. */
  suspect(): void;
}

/** A message that is not confirmed by then is sent again. */
const AGAIN_MS = 8_000;

/** Messages that the server has not confirmed yet: sent again, in order, until it has. */
export class Outbox<M extends Named> {
  readonly #options: OutboxOptions<M>;
  readonly #pending = new Map<string, M>();
  #callOff: (() => void) | undefined;

  constructor(options: OutboxOptions<M>) {
    this.#options = options;
  }

  get pending(): readonly M[] {
    return [...this.#pending.values()];
  }

  add(message: M) {
    this.#pending.set(message.id, message);
    if (this.#options.isOpen()) this.#options.send(message);
    this.#watch(AGAIN_MS);
  }

  /** Sends everything again: the connection is new. */
  resend() {
    if (!this.#options.isOpen()) return;
    for (const message of this.#pending.values()) this.#options.send(message);
    this.#watch(AGAIN_MS);
  }

  /** It is stored, or never will be. Returns what it was. */
  settle(id: string): M | undefined {
    const message = this.#pending.get(id);
    this.#pending.delete(id);
    return message;
  }

  /** The server cannot store now: everything again in a moment, in its order. */
  wait() {
    this.#watch(BUSY_MS, false);
  }

  /** Forgets everything. Returns what it was. */
  clear(): readonly M[] {
    const {pending} = this;
    this.#pending.clear();
    return pending;
  }

  #watch(ms: number, isSuspect = true) {
    this.#callOff?.();
    this.#callOff = undefined;
    if (this.#pending.size === 0) return;
    this.#callOff = this.#options.clock.after(ms, () => {
      if (this.#pending.size === 0) return;
      if (isSuspect && this.#options.isOpen()) this.#options.suspect();
      this.resend();
      this.#watch(AGAIN_MS);
    });
  }
}
