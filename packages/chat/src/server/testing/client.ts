import {randomUUID} from 'node:crypto';

import {WebSocket} from 'ws';

import type {PlacedEvent} from '@cyber-17/protocol/chat';

export interface ClientOptions {
  /** Addresses of nodes; the next is tried when one is gone. */
  readonly nodes: readonly string[];
  readonly origin: string;
  /** Of an officer; a visitor has none. */
  readonly cookie?: string;
  onEvent?(event: PlacedEvent): void;
}

/** Milliseconds until the next try: at random, so that a crowd does not come at once. */
const RETRY_MS = {least: 100, most: 600};
const BUSY_MS = 500;

/**
 * A page that goes on through cuts: it sends again until acknowledged, resumes after
 * what it has, and drops by number. For tests of crashes, and for the bench.
 */
export class Client {
  readonly #options: ClientOptions;
  readonly #pending = new Map<string, string>();
  readonly #last = new Map<string, number>();
  #socket: WebSocket | undefined;
  #attempt: number;
  #token: string | undefined;
  #isReady = false;
  #isClosed = false;
  /** The talk of a visitor; those of an officer. */
  readonly talks = new Set<string>();
  readonly events: PlacedEvent[] = [];
  /** Numbers of what was acknowledged, by id. */
  readonly acknowledged = new Map<string, number>();
  /** Events that came again, and were dropped by their number. */
  repeated = 0;
  /** Events that came before their predecessor. */
  early = 0;

  constructor(options: ClientOptions, firstNode = 0) {
    this.#options = options;
    this.#attempt = firstNode;
    this.#connect();
  }

  get pending(): number {
    return this.#pending.size;
  }

  /** The visitor has a talk, or the officer is greeted. */
  get isReady(): boolean {
    return this.#isReady;
  }

  get isOpen(): boolean {
    return this.#socket?.readyState === WebSocket.OPEN;
  }

  /** Writes; sent again with the same id until it is acknowledged. */
  say(c: string, text: string): string {
    const id = randomUUID();
    const message = JSON.stringify({type: 'say', id, c, text, lang: 'fr'});
    this.#pending.set(id, message);
    if (this.#isReady) this.#send(message);
    return id;
  }

  send(message: object): void {
    this.#send(JSON.stringify(message));
  }

  cut(): void {
    this.#socket?.terminate();
  }

  close(): void {
    this.#isClosed = true;
    this.#socket?.terminate();
  }

  #connect() {
    const {nodes, origin, cookie} = this.#options;
    const address = nodes[this.#attempt++ % nodes.length]!;
    const path = cookie === undefined ? '/socket' : '/console/socket';
    const socket = new WebSocket(`ws://${address}${path}`, {
      headers: {origin, ...(cookie !== undefined && {cookie})},
      perMessageDeflate: false,
      handshakeTimeout: 5_000,
    });
    this.#socket = socket;
    socket.on('open', () => this.#greet());
    socket.on('message', (data: Buffer) => this.#hear(JSON.parse(data.toString()) as Heard));
    socket.on('error', () => undefined);
    socket.on('close', () => {
      this.#isReady = false;
      if (this.#isClosed) return;
      const wait = RETRY_MS.least + Math.random() * (RETRY_MS.most - RETRY_MS.least);
      setTimeout(() => this.#connect(), wait);
    });
  }

  #greet() {
    const after = [...this.#last].map(([c, seq]) => ({c, seq}));
    if (this.#options.cookie !== undefined) return this.send({type: 'hello', v: 1, after});
    this.send({
      type: 'hello',
      v: 1,
      lang: 'fr',
      ...(this.#token !== undefined && {token: this.#token}),
      ...(after[0] && {after: after[0]}),
    });
  }

  #hear(message: Heard) {
    switch (message.type) {
      case 'welcome':
        if (message.token !== undefined) this.#token = message.token;
        if (this.#options.cookie === undefined && message.c === undefined) return this.send({type: 'enter'});
        if (this.#options.cookie !== undefined) this.#ready();
        return;
      case 'joined':
        this.talks.add(message.c!);
        if (!this.#last.has(message.c!)) this.#last.set(message.c!, 0);
        return this.#ready();
      case 'said':
        this.#pending.delete(message.id!);
        this.acknowledged.set(message.id!, message.seq!);
        return;
      case 'event':
        return this.#take(message as unknown as PlacedEvent);
      case 'refused': {
        const again = message.reason === 'busy' ? this.#pending.get(message.id ?? '') : undefined;
        if (again) setTimeout(() => this.#send(again), BUSY_MS);
      }
    }
  }

  #take(event: PlacedEvent) {
    const last = this.#last.get(event.c) ?? 0;
    if (event.seq <= last) return void this.repeated++;
    if (event.seq > last + 1) this.early++;
    this.#last.set(event.c, event.seq);
    this.events.push(event);
    this.#options.onEvent?.(event);
  }

  #ready() {
    this.#isReady = true;
    for (const message of this.#pending.values()) this.#send(message);
  }

  #send(message: string) {
    if (this.isOpen) this.#socket!.send(message);
  }
}

interface Heard {
  readonly type: string;
  readonly token?: string;
  readonly c?: string;
  readonly id?: string;
  readonly seq?: number;
  readonly reason?: string;
}
