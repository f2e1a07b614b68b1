import {randomBytes} from 'node:crypto';

import {MAX_MESSAGE_BYTES, MAX_POLLED, POLL_SECONDS} from '@cyber-17/protocol/chat';

import {Pace, VISITOR_PACE} from './pace.js';
import {parsed} from './socket-line.js';

import type {Line, Session} from './line.js';
import type {ByeReason, PollAnswer, PollRequest} from '@cyber-17/protocol/chat';

/** Milliseconds without a poll after which the page is gone. */
const IDLE_MS = 50_000;

export interface PollLinesOptions {
  open(line: Line): Session;
}

/** A line over polls: what is sent waits for the page to ask. */
class PollLine implements Line {
  readonly address: Buffer;
  readonly #pace: Pace;
  readonly #session: Session;
  readonly #onEnd: () => void;
  #waiting: unknown[] = [];
  #wake: (() => void) | undefined;
  #idle: NodeJS.Timeout | undefined;
  isOver = false;

  constructor(address: Buffer, open: (line: Line) => Session, onEnd: () => void) {
    this.address = address;
    this.#onEnd = onEnd;
    this.#session = open(this);
    this.#pace = new Pace({
      limits: VISITOR_PACE,
      hear: (text) => this.#session.hear(parsed(text)),
      onSlow: (wait, warnings) => this.send({type: 'slow', wait, warnings}),
      onFlood: () => this.end('flood'),
    });
    this.rest();
  }

  hear(message: unknown): void {
    const text = JSON.stringify(message) ?? '';
    // As large as a message of a socket may be.
    this.#pace.push(Buffer.byteLength(text) > MAX_MESSAGE_BYTES ? '' : text);
  }

  send(message: object): void {
    // What comes to a full answer, a goodbye too, would make one that no page reads.
    if (this.#waiting.length >= MAX_POLLED) return;
    this.#waiting.push(message);
    if (this.#waiting.length >= MAX_POLLED) this.closed();
    this.#wake?.();
  }

  end(reason: ByeReason, retryIn?: number): void {
    this.send({type: 'bye', reason, ...(retryIn !== undefined && {retryIn})});
    this.closed();
  }

  closed(): void {
    if (this.isOver) return;
    this.isOver = true;
    this.#pace.close();
    this.#session.closed();
    // What was said last, the goodbye too, is still fetched.
    this.rest();
  }

  /** Answers what there is, or waits for it. */
  async take(seconds: number): Promise<readonly unknown[]> {
    clearTimeout(this.#idle);
    this.#wake?.();
    if (this.#waiting.length === 0 && seconds > 0 && !this.isOver) {
      let wake: (() => void) | undefined;
      await new Promise<void>((resolve) => {
        const end = setTimeout(resolve, seconds * 1_000);
        this.#wake = wake = () => {
          clearTimeout(end);
          resolve();
        };
      });
      // A later poll may wait by now: it has woken this one, and has its own.
      if (this.#wake === wake) this.#wake = undefined;
    }
    const messages = this.#waiting;
    this.#waiting = [];
    if (this.isOver) this.#onEnd();
    else this.rest();
    return messages;
  }

  rest() {
    clearTimeout(this.#idle);
    this.#idle = setTimeout(() => {
      this.closed();
      this.#onEnd();
    }, IDLE_MS);
    this.#idle.unref();
  }
}

/** The lines of pages behind a proxy that cuts sockets. */
export class PollLines {
  readonly #options: PollLinesOptions;
  readonly #lines = new Map<string, PollLine>();

  constructor(options: PollLinesOptions) {
    this.#options = options;
  }

  get size(): number {
    return this.#lines.size;
  }

  get all(): Iterable<Line> {
    return this.#lines.values();
  }

  /**
   * One exchange.
   *
   * @param enter asks for a new line; returns what to call at its end
   * @returns `gone` for a session that is over, `full` if there is no place for a new one
   */
  async exchange(
    {session, messages, quick}: PollRequest,
    address: Buffer,
    enter: () => (() => void) | undefined,
  ): Promise<PollAnswer | 'gone' | 'full'> {
    const key = session ?? randomBytes(16).toString('base64url');
    let line = this.#lines.get(key);
    if (session !== undefined && !line) return 'gone';
    if (!line) {
      const leave = enter();
      if (!leave) return 'full';
      line = new PollLine(address, this.#options.open, () => {
        this.#lines.delete(key);
        leave();
      });
      this.#lines.set(key, line);
    }
    for (const message of messages) line.hear(message);
    return {session: key, messages: await line.take(quick ? 0 : POLL_SECONDS)};
  }
}
