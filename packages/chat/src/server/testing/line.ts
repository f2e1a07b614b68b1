import {randomUUID} from 'node:crypto';

import {readToOfficer, readToVisitor} from '@cyber-17/protocol/chat';
import {WebSocket} from 'ws';

import type {Message} from '@cyber-17/protocol';
import type {PlacedEvent, ToOfficer, ToVisitor} from '@cyber-17/protocol/chat';

type Heard<M, K extends keyof M & string> = Extract<Message<M>, {readonly type: K}>;

/** Milliseconds that a test waits for a message. */
const PATIENCE_MS = 15_000;

/** Connections that are open, for `cutAll`. */
const open = new Set<{cut(): void}>();

/** Cuts every connection: the consoles of one test must not be officers of the next. */
export function cutAll(): void {
  for (const line of open) line.cut();
}

/** One side of a talk, as a page is: it speaks the protocol and remembers what it heard. */
export class TestLine<M extends ToVisitor | ToOfficer> {
  readonly #socket: WebSocket;
  readonly #read: (data: unknown) => Message<M> | undefined;
  readonly #watchers = new Set<() => void>();
  readonly heard: Message<M>[] = [];
  /** What no reader of the protocol accepts: there must never be any. */
  readonly unreadable: string[] = [];
  closeCode: number | undefined;

  constructor(socket: WebSocket, read: (data: unknown) => Message<M> | undefined) {
    this.#socket = socket;
    this.#read = read;
    open.add(this);
    socket.on('message', (data: Buffer) => this.#hear(data.toString()));
    socket.on('error', () => undefined);
    socket.on('close', (code: number) => {
      this.closeCode = code;
      open.delete(this);
      this.#wake();
    });
  }

  send(message: object): void {
    this.#socket.send(JSON.stringify(message));
  }

  sendRaw(text: string): void {
    this.#socket.send(text);
  }

  /** The first message of a kind, already heard or to come. */
  async next<K extends keyof M & string>(
    type: K,
    fits: (message: Heard<M, K>) => boolean = () => true,
  ): Promise<Heard<M, K>> {
    const find = () => this.heard.find((each) => each.type === type && fits(each as Heard<M, K>));
    await this.until(() => find() !== undefined, `a message "${type}"`);
    return find() as Heard<M, K>;
  }

  /** Events of a talk, in the order in which they came. */
  get events(): readonly PlacedEvent[] {
    return this.heard.filter((each) => each.type === 'event') as unknown as PlacedEvent[];
  }

  async until(isSo: () => boolean, what: string, patience = PATIENCE_MS): Promise<void> {
    if (isSo()) return;
    await new Promise<void>((resolve, reject) => {
      const end = setTimeout(() => {
        this.#watchers.delete(watch);
        const kinds = this.heard.map(({type}) => type).slice(-12);
        reject(new Error(`Expected ${what} within ${patience} ms, found ${kinds.join(', ')}.`));
      }, patience);
      const watch = () => {
        if (!isSo()) return;
        clearTimeout(end);
        this.#watchers.delete(watch);
        resolve();
      };
      this.#watchers.add(watch);
    });
  }

  /** Cuts the connection as a tunnel does: no goodbye. */
  cut(): void {
    this.#socket.terminate();
  }

  async close(): Promise<void> {
    this.#socket.close();
    await this.until(() => this.closeCode !== undefined, 'the end of the connection');
  }

  #hear(text: string) {
    const message = this.#read(JSON.parse(text));
    if (message) this.heard.push(message);
    else this.unreadable.push(text);
    this.#wake();
  }

  #wake() {
    for (const watcher of [...this.#watchers]) watcher();
  }
}

export type VisitorLine = TestLine<ToVisitor>;
export type OfficerLine = TestLine<ToOfficer>;

/** Where a node is, and the origin that it believes. */
export interface Where {
  readonly address: string;
  readonly origin: string;
}

/** The socket of a visitor's page, which opens later. */
export function visitorSocket(
  {address, origin}: Where,
  headers: Readonly<Record<string, string>> = {},
): WebSocket {
  return new WebSocket(`ws://${address}/socket`, {headers: {origin, ...headers}, perMessageDeflate: false});
}

async function opened(socket: WebSocket): Promise<WebSocket> {
  await new Promise<void>((resolve, reject) => {
    socket.once('open', resolve);
    socket.once('error', reject);
  });
  return socket;
}

/** Opens a visitor's connection and says hello. */
export async function visitor(
  where: Where,
  hello: object = {},
  headers: Readonly<Record<string, string>> = {},
): Promise<VisitorLine> {
  const socket = await opened(visitorSocket(where, headers));
  const line: VisitorLine = new TestLine<ToVisitor>(socket, readToVisitor);
  line.send({type: 'hello', v: 1, lang: 'fr', ...hello});
  return line;
}

/** Opens a console's connection and says hello. */
export async function officer(
  {address, origin}: Where,
  cookie: string,
  hello: object = {},
): Promise<OfficerLine> {
  const url = `ws://${address}/console/socket`;
  const socket = await opened(new WebSocket(url, {headers: {origin, cookie}, perMessageDeflate: false}));
  const line: OfficerLine = new TestLine<ToOfficer>(socket, readToOfficer);
  line.send({type: 'hello', v: 1, ...hello});
  return line;
}

export const say = (c: string, text: string, id: string = randomUUID()) =>
  ({type: 'say', id, c, text, lang: 'fr'}) as const;
