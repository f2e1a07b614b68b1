import type {PlacedEvent} from '@cyber-17/protocol/chat';

/** The events of one talk: each once, in the order of the server. */
export class Transcript {
  #events: readonly PlacedEvent[] = [];

  get events(): readonly PlacedEvent[] {
    return this.#events;
  }

  /** Takes an event. Returns false if it is here already. */
  add(event: PlacedEvent): boolean {
    let index = this.#events.length;
    while (index > 0 && this.#events[index - 1]!.seq > event.seq) index--;
    if (this.#events[index - 1]?.seq === event.seq) return false;
    this.#events = [...this.#events.slice(0, index), event, ...this.#events.slice(index)];
    return true;
  }

  /**
   * The last event before the first hole: what comes after it is asked for again. What
   * officers note between them is such a hole for a visitor, who gets the rest twice
   * and keeps it once: dearer than to trust that nothing was lost, and safe.
   */
  get after(): number {
    let after = 0;
    for (const {seq} of this.#events) {
      if (seq > after + 1) break;
      after = seq;
    }
    return after;
  }

  clear() {
    this.#events = [];
  }
}
