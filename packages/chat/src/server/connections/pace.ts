/** How fast one connection may speak. */
export interface PaceLimits {
  readonly perSecond: number;
  readonly burst: number;
}

/** A visitor writes; nobody types five messages in a second. */
export const VISITOR_PACE: PaceLimits = {perSecond: 5, burst: 20};
/** An officer has several talks, each with read marks. */
export const OFFICER_PACE: PaceLimits = {perSecond: 20, burst: 80};

/** Warnings before the connection is closed. */
const MAX_WARNINGS = 3;
/** Milliseconds of good behaviour after which warnings are forgotten. */
const FORGET_MS = 60_000;
/** Milliseconds that nothing is read for after a warning. */
const WAIT_MS = 2_000;
/** Messages that are kept while nothing is read: more are a flood. */
const MAX_HELD = 200;

export interface PaceOptions {
  readonly limits: PaceLimits;
  hear(text: string): void;
  onSlow(wait: number, warnings: number): void;
  onFlood(): void;
}

/**
 * Lets messages through at a pace. Who is too fast is told so, and heard again after
 * a pause; nothing is dropped until the connection is closed as a flood.
 */
export class Pace {
  readonly #options: PaceOptions;
  readonly #held: string[] = [];
  #tokens: number;
  #filledAt = Date.now();
  #warnings = 0;
  #warnedAt = 0;
  #timer: NodeJS.Timeout | undefined;
  #isOver = false;

  constructor(options: PaceOptions) {
    this.#options = options;
    this.#tokens = options.limits.burst;
  }

  /** Whether nothing is read for the moment. */
  get isSlowed(): boolean {
    return this.#timer !== undefined;
  }

  push(text: string): void {
    if (this.#isOver) return;
    this.#held.push(text);
    if (this.#held.length > MAX_HELD) return this.#flood();
    if (!this.#timer) this.#drain();
  }

  close(): void {
    this.#isOver = true;
    this.#held.length = 0;
    clearTimeout(this.#timer);
  }

  #drain() {
    this.#fill();
    // defence: chat-pace
    while (this.#held.length > 0 && this.#tokens >= 1 && !this.#isOver) {
      this.#tokens--;
      this.#options.hear(this.#held.shift()!);
    }
    if (this.#held.length > 0 && !this.#isOver) this.#warn();
  }

  #fill() {
    const {perSecond, burst} = this.#options.limits;
    const now = Date.now();
    // A clock that jumps back fills nothing, and a later one never more than the burst.
    const seconds = Math.max(0, now - this.#filledAt) / 1_000;
    this.#tokens = Math.min(burst, this.#tokens + seconds * perSecond);
    this.#filledAt = now;
  }

  #warn() {
    const now = Date.now();
    if (now - this.#warnedAt > FORGET_MS) this.#warnings = 0;
    this.#warnedAt = now;
    this.#warnings++;
    if (this.#warnings > MAX_WARNINGS) return this.#flood();
    this.#options.onSlow(WAIT_MS, this.#warnings);
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#drain();
    }, WAIT_MS);
  }

  #flood() {
    this.close();
    this.#options.onFlood();
  }
}
