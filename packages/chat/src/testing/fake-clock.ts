import type {Clock} from '../client/clock.js';

/** A clock that stands still until a test moves it. */
export class FakeClock implements Clock {
  #now = 0;
  #timers: {readonly at: number; readonly callBack: () => void}[] = [];
  chance = 0.5;

  now(): number {
    return this.#now;
  }

  random(): number {
    return this.chance;
  }

  after(ms: number, callBack: () => void): () => void {
    const timer = {at: this.#now + ms, callBack};
    this.#timers.push(timer);
    return () => (this.#timers = this.#timers.filter((each) => each !== timer));
  }

  /** Lets time pass; what is due happens in its order, and what it starts is awaited. */
  async pass(ms: number) {
    const end = this.#now + ms;
    await settled();
    for (;;) {
      const due = this.#timers.filter(({at}) => at <= end).sort((a, b) => a.at - b.at)[0];
      if (!due) break;
      this.#timers = this.#timers.filter((each) => each !== due);
      this.#now = due.at;
      due.callBack();
      await settled();
    }
    this.#now = end;
  }
}

/** Waits until what is under way without a timer has ended. */
export async function settled() {
  for (let turn = 0; turn < 30; turn++) await Promise.resolve();
}
