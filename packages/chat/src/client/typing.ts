import {TYPING_MS} from '@cyber-17/protocol/chat';

import type {Clock} from './clock.js';

const EVERY_MS = 3_000;

/** Says that someone types, not more often than the server takes. */
export class TypingSignal {
  readonly #clock: Clock;
  #saidAt = -Infinity;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Whether to say it now. */
  isDue(): boolean {
    if (this.#clock.now() - this.#saidAt < EVERY_MS) return false;
    this.#saidAt = this.#clock.now();
    return true;
  }

  /** What was typed is sent: the next letter is new. */
  reset() {
    this.#saidAt = -Infinity;
  }
}

/** The mark that the other side types: gone by itself when nothing more is heard. */
export class TypingMark {
  readonly #clock: Clock;
  readonly #changed: (isTyping: boolean) => void;
  #callOff = () => {};

  constructor(clock: Clock, changed: (isTyping: boolean) => void) {
    this.#clock = clock;
    this.#changed = changed;
  }

  show() {
    this.#callOff();
    this.#callOff = this.#clock.after(TYPING_MS, () => this.#changed(false));
    this.#changed(true);
  }

  hide() {
    this.#callOff();
    this.#changed(false);
  }
}
