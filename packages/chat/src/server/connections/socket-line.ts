import {PING_MS} from '@cyber-17/protocol/chat';

import {Pace} from './pace.js';

import type {Line, Session} from './line.js';
import type {PaceLimits} from './pace.js';
import type {ByeReason} from '@cyber-17/protocol/chat';
import type {WebSocket} from 'ws';

/** Octets that may wait to be sent. A page that does not read has more where it resumes from. */
const MAX_BUFFERED = 1 << 20;
/** Milliseconds of silence after which the other side is gone. */
const SILENCE_MS = 48_000;
/** Milliseconds that a goodbye has to arrive. */
const GOODBYE_MS = 2_000;

export interface SocketLineOptions {
  readonly address: Buffer;
  readonly pace: PaceLimits;
  open(line: Line): Session;
  onEnd(): void;
}

/** A line over a WebSocket. */
export class SocketLine implements Line {
  readonly address: Buffer;
  readonly #socket: WebSocket;
  readonly #session: Session;
  readonly #pace: Pace;
  readonly #ping: NodeJS.Timeout;
  readonly #options: SocketLineOptions;
  #heardAt = Date.now();
  #isOver = false;

  constructor(socket: WebSocket, options: SocketLineOptions) {
    this.#socket = socket;
    this.#options = options;
    this.address = options.address;
    this.#session = options.open(this);
    this.#pace = new Pace({
      limits: options.pace,
      hear: (text) => this.#session.hear(parsed(text)),
      onSlow: (wait, warnings) => {
        this.send({type: 'slow', wait, warnings});
        socket.pause();
        setTimeout(() => socket.resume(), wait);
      },
      onFlood: () => this.end('flood'),
    });
    // Of the protocol below, which answers by itself: a page that sleeps is not gone.
    socket.on('pong', () => (this.#heardAt = Date.now()));
    this.#ping = setInterval(() => this.#check(), PING_MS);
  }

  hear(text: string): void {
    this.#heardAt = Date.now();
    if (!this.#isOver) this.#pace.push(text);
  }

  send(message: object): void {
    if (this.#socket.readyState !== this.#socket.OPEN) return;
    if (this.#socket.bufferedAmount > MAX_BUFFERED) return this.#socket.terminate();
    this.#socket.send(JSON.stringify(message));
  }

  end(reason: ByeReason, retryIn?: number): void {
    if (this.#isOver) return;
    this.send({type: 'bye', reason, ...(retryIn !== undefined && {retryIn})});
    this.closed();
    // Else the answer to a close is not read.
    this.#socket.resume();
    this.#socket.close(1000);
    setTimeout(() => this.#socket.terminate(), GOODBYE_MS).unref();
  }

  closed(): void {
    if (this.#isOver) return;
    this.#isOver = true;
    clearInterval(this.#ping);
    this.#pace.close();
    this.#session.closed();
    this.#options.onEnd();
  }

  #check() {
    if (Date.now() - this.#heardAt > SILENCE_MS && !this.#pace.isSlowed) return this.#socket.terminate();
    this.#socket.ping();
    this.send({type: 'ping'});
  }
}

/** What is not JSON is not a message: the session refuses it. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
