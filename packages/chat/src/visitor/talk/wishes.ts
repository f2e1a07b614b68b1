import {Again} from '../../client/again.js';
import {fitLines} from '../../client/fit-messages.js';

import type {Clock} from '../../client/clock.js';
import type {Entry} from './visitor-talk-options.js';
import type {Message} from '@cyber-17/protocol';
import type {FromVisitor} from '@cyber-17/protocol/chat';

export interface WishesOptions {
  readonly clock: Clock;
  /** The talk, once there is one. */
  c(): string | undefined;
  /** Sends now, or not at all. */
  tell(message: Message<FromVisitor>): void;
}

/**
 * What a visitor wants of the server besides saying something: to enter, and to erase. No id
 * confirms either; each is held, and asked again, until the talk is there or gone.
 */
export class Wishes {
  readonly #options: WishesOptions;
  readonly #again: Again;
  #entry: Entry | undefined;
  #isErasing = false;

  constructor(options: WishesOptions) {
    this.#options = options;
    this.#again = new Again(options.clock, () => this.#ask());
  }

  get isEntering(): boolean {
    return this.#entry !== undefined;
  }

  get isErasing(): boolean {
    return this.#isErasing;
  }

  enter(entry: Entry) {
    this.#entry = entry;
    this.repeatEntry();
  }

  erase() {
    this.#isErasing = true;
    this.#ask();
  }

  /** Over a new connection, which knows nothing of the case yet. */
  repeatEntry() {
    if (!this.#entry || this.#options.c()) return;
    for (const lines of fitLines(this.#entry.lines)) this.#options.tell({type: 'tell', lines});
    this.#ask();
  }

  /** The talk is there. */
  joined() {
    this.#entry = undefined;
    if (this.#isErasing) this.#ask();
  }

  /** The server cannot store now: again in a moment. It has the lines of the case already. */
  wait() {
    if (this.#entry || this.#isErasing) this.#again.wait();
  }

  clear() {
    this.#again.stop();
    this.#entry = undefined;
    this.#isErasing = false;
  }

  #ask() {
    const {c, tell} = this.#options;
    const talk = c();
    if (talk !== undefined) {
      if (this.#isErasing) tell({type: 'erase', c: talk});
    } else if (this.#entry) {
      const {urgency, later} = this.#entry;
      tell({type: 'enter', ...(urgency && {urgency}), ...(later && {later})});
    }
  }
}
