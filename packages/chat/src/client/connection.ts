import {backOff} from './back-off.js';

import type {Clock} from './clock.js';
import type {OpenTransport, Outgoing, Transport} from './transport.js';
import type {ToBoth} from '@cyber-17/protocol/chat';

/** The state of the connection: `over` means that it does not come back by itself. */
export type LineState = 'connecting' | 'open' | 'cut' | 'over';

export interface ConnectionOptions<M extends {readonly type: string}> {
  /** The first one is tried first; the next when it never opened. */
  readonly transports: readonly OpenTransport[];
  readonly clock: Clock;
  /** Reads a message; `undefined` if it is unknown or malformed. */
  read(data: unknown): M | undefined;
  /** The first message of each connection. */
  greet(): Outgoing;
  heard(message: M): void;
  changed(state: LineState): void;
}

/** The server pings every 20 s: after two missed ones the connection is dead. */
const SILENCE_MS = 48_000;
const FIRST_ANSWER_MS = 10_000;
const PROBE_MS = 4_000;
/** A transport that never opened is given up for the next after so many attempts. */
const PATIENCE = 2;

/**
 * Keeps a connection to the server: opens it again after a cut, finds out when it is
 * dead without saying so, and uses polls where sockets do not pass. What was sent into
 * a dead connection is lost; who sends must send again. See `Outbox`.
 */
export class Connection<M extends {readonly type: string}> {
  readonly #options: ConnectionOptions<M>;
  #transport: Transport | undefined;
  #state: LineState = 'over';
  #failures = 0;
  #attempts = 0;
  #which = 0;
  #probes = 0;
  #callOff: () => void = () => {};

  constructor(options: ConnectionOptions<M>) {
    this.#options = options;
  }

  get state(): LineState {
    return this.#state;
  }

  /** The way in use. */
  get transport(): OpenTransport {
    return this.#options.transports[this.#which]!;
  }

  open() {
    this.#drop();
    this.#change('connecting');
    const transport: Transport = this.transport({
      opened: () => this.#isCurrent(transport) && transport.send(this.#options.greet()),
      heard: (data) => this.#isCurrent(transport) && this.#hear(data),
      closed: () => this.#isCurrent(transport) && this.#lose(),
    });
    this.#transport = transport;
    this.#expect(FIRST_ANSWER_MS);
  }

  /** Sends now, or not at all. */
  send(message: Outgoing) {
    if (this.#state === 'open' || this.#state === 'connecting') this.#transport?.send(message);
  }

  /** The page is looked at again, or the network is back: find out how things are. */
  wake() {
    if (this.#state === 'cut') this.open();
    else if (this.#state === 'open') this.probe();
  }

  /** Asks for an answer; without one soon, the connection is dead. */
  probe() {
    if (this.#state !== 'open') return;
    this.send({type: 'ping', n: ++this.#probes} as Outgoing);
    this.#expect(PROBE_MS);
  }

  /** Ends it for good. */
  close() {
    this.#drop();
    this.#change('over');
  }

  #isCurrent(transport: Transport): boolean {
    return this.#transport === transport;
  }

  #hear(data: unknown) {
    this.#expect(SILENCE_MS);
    const message = this.#options.read(data);
    if (!message) return;
    if (message.type === 'bye') return this.#end(message as unknown as ToBoth['bye']);
    if (this.#state !== 'open') {
      this.#failures = this.#attempts = 0;
      this.#change('open');
    }
    this.#options.heard(message);
  }

  #end({retryIn}: ToBoth['bye']) {
    if (retryIn === undefined) return this.close();
    this.#drop();
    this.#change('cut');
    this.#callOff = this.#options.clock.after(retryIn, () => this.open());
  }

  #lose() {
    const {transports, clock} = this.#options;
    const neverOpened = this.#state === 'connecting';
    this.#drop();
    if (neverOpened && ++this.#attempts % PATIENCE === 0) this.#which = (this.#which + 1) % transports.length;
    this.#change('cut');
    this.#callOff = clock.after(backOff(this.#failures++, clock.random()), () => this.open());
  }

  /** Something must be heard by then. */
  #expect(ms: number) {
    this.#callOff();
    this.#callOff = this.#options.clock.after(ms, () => this.#lose());
  }

  #drop() {
    this.#callOff();
    const transport = this.#transport;
    this.#transport = undefined;
    transport?.close();
  }

  #change(state: LineState) {
    if (state === this.#state) return;
    this.#state = state;
    this.#options.changed(state);
  }
}
