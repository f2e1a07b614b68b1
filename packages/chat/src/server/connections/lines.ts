import {Gate} from './gate.js';
import {PollLines} from './poll-lines.js';

import type {Metrics} from '../observe/metrics.js';
import type {Line, Session} from './line.js';

export interface LinesOptions {
  readonly maxPerAddress: number;
  readonly metrics: Metrics;
  openVisitor(line: Line): Session;
}

/** All lines of this node. */
export class Lines {
  readonly #gate: Gate;
  readonly #metrics: Metrics;
  readonly #sockets = new Set<Line>();
  #isStopping = false;
  readonly polls: PollLines;

  constructor({maxPerAddress, metrics, openVisitor}: LinesOptions) {
    this.#gate = new Gate(maxPerAddress);
    this.#metrics = metrics;
    this.polls = new PollLines({open: openVisitor});
  }

  /** Lets one more in from an address, or not. Returns what to call at its end. */
  enter(address: Buffer, side: 'visitor' | 'officer'): (() => void) | undefined {
    const leave = this.#isStopping ? undefined : this.#gate.enter(address);
    if (!leave) return undefined;
    this.#metrics.connections.inc({side});
    let isIn = true;
    return () => {
      if (!isIn) return;
      isIn = false;
      leave();
      this.#metrics.connections.dec({side});
    };
  }

  add(line: Line): void {
    this.#sockets.add(line);
  }

  remove(line: Line): void {
    this.#sockets.delete(line);
  }

  /** Sends everyone away, and spreads their return: a thousand at once would be a peak. */
  stop(spreadMs: number): void {
    this.#isStopping = true;
    for (const line of [...this.#sockets, ...this.polls.all]) {
      line.end('stopping', Math.round(Math.random() * spreadMs));
    }
  }
}
