import type {Clock} from './clock.js';

/** After this long, in milliseconds, a server that could not store is asked again. */
export const BUSY_MS = 2_000;

/** Does something again in a moment, once, however often that is asked meanwhile. */
export class Again {
  readonly #clock: Clock;
  readonly #act: () => void;
  #callOff: (() => void) | undefined;

  constructor(clock: Clock, act: () => void) {
    this.#clock = clock;
    this.#act = act;
  }

  wait() {
    this.stop();
    this.#callOff = this.#clock.after(BUSY_MS, () => this.#act());
  }

  stop() {
    this.#callOff?.();
    this.#callOff = undefined;
  }
}
