import {randomUUID} from 'node:crypto';

import {MAX_MESSAGE_BYTES} from '@cyber-17/protocol/chat';
import {createAdaptorServer} from '@hono/node-server';
import {WebSocketServer} from 'ws';

import {Lines} from './connections/lines.js';
import {Counter} from './count/counter.js';
import {Listener} from './database/listen.js';
import {openDatabase} from './database/open-database.js';
import {Hub} from './delivery/hub.js';
import {Outbox} from './delivery/outbox.js';
import {Signals} from './delivery/signals.js';
import {createApp} from './http/app.js';
import {checkSecret} from './keys/check-secret.js';
import {KeyRing} from './keys/key-ring.js';
import {createLog, factsOf} from './observe/log.js';
import {Metrics} from './observe/metrics.js';
import {Roster} from './officer/roster.js';
import {Board} from './queue/board.js';
import {Janitor} from './retention/janitor.js';
import {IdentityProvider} from './sign-in/provider.js';
import {VisitorSession} from './talk/visitor-session.js';

import type {Chat} from './chat.js';
import type {Situations} from './count/situations.js';
import type {DatabaseSettings} from './database/open-database.js';
import type {Secret} from './keys/secret.js';
import type {ChatSettings} from './settings.js';
import type {WebSocketServerLike} from '@hono/node-server';
import type {Hono} from 'hono';
import type {Server} from 'node:http';

export interface NodeOptions {
  readonly settings: ChatSettings;
  readonly database: DatabaseSettings;
  readonly secret: Secret;
  readonly pages: Hono;
  /** What can be counted; absent where the operator counts nothing. */
  readonly situations?: Situations | undefined;
  /** Where lines of the log go. */
  write(line: string): void;
}

/** One node of the chat: as many as one likes share a database. */
export interface ChatNode {
  /** Does not listen yet. */
  readonly server: Server;
  readonly chat: Chat;
  stop(): Promise<void>;
}

/** No compression: a small message could be a large one. Whatever is larger closes its socket. */
const LIMITS = {maxPayload: MAX_MESSAGE_BYTES, perMessageDeflate: false}; // defence: chat-size
/** The largest request head, in bytes. */
const MAX_HEAD = 16_384;
/** Milliseconds over which pages come back to another node. */
const SPREAD_MS = 10_000;

/**
 * Opens the database and makes a node of it.
 *
 * @throws {OtherSecretError} if the talks in the database were sealed with another secret
 */
export async function createNode({
  settings,
  database,
  secret,
  pages,
  situations,
  write,
}: NodeOptions): Promise<ChatNode> {
  const log = createLog(write);
  const metrics = new Metrics();
  const onTrouble = (error: Error) => {
    metrics.trouble.inc();
    log('warn', 'tried again', factsOf(error));
  };
  const opened = await openDatabase(database, (error) => log('warn', 'connection lost', factsOf(error)));
  const {pool} = opened;
  try {
    await checkSecret(pool, secret);
  } catch (error) {
    await opened.close();
    throw error;
  }
  const keys = new KeyRing(secret, (conversation, error) =>
    log('error', 'key unreadable', {conversation, ...factsOf(error)}),
  );
  const hub = new Hub({pool, keys, onTrouble});
  const outbox = new Outbox({
    pool,
    keys,
    onTrouble,
    onStored: (events) => hub.committed(events),
    onStuck: () => board.changed(),
  });
  const signals = new Signals({pool, node: randomUUID(), onTrouble});
  const board = new Board({settings, pool, log, metrics, canStore: () => !outbox.isStuck});
  const roster = new Roster({settings, pool, board, log});
  const chat: Chat = {settings, pool, secret, keys, outbox, hub, signals, board, roster, log, metrics};

  const listener = new Listener({
    connection: opened.connection,
    channels: ['talk', 'signal', 'queue', 'erased'],
    onNotice(channel, payload) {
      if (channel === 'talk') hub.notified(payload);
      else if (channel === 'erased') hub.erased(payload);
      else if (channel === 'queue') board.changed();
      else for (const signal of signals.notified(payload)) hub.signal(signal);
    },
    onBack() {
      hub.readAll();
      board.changed();
    },
  });
  await listener.open();
  await board.read();
  const counter = situations && new Counter({pool, situations});
  const janitor = new Janitor(chat, counter);

  const lines = new Lines({
    maxPerAddress: settings.maxPerAddress,
    metrics,
    openVisitor: (line) => new VisitorSession(chat, line),
  });
  const {signIn, origin} = settings;
  const provider = signIn && new IdentityProvider(signIn, `${origin}/callback`);
  const app = createApp({chat, lines, provider, counter, pages});
  const sockets = new WebSocketServer({...LIMITS, noServer: true});
  const server = createAdaptorServer({
    fetch: app.fetch,
    // The types of ws leave out that `noServer` was given.
    websocket: {server: sockets as unknown as WebSocketServerLike},
    serverOptions: {
      maxHeaderSize: MAX_HEAD,
      headersTimeout: 10_000,
      requestTimeout: 30_000,
      keepAliveTimeout: 65_000,
    },
  }) as Server;

  const stop = async () => {
    lines.stop(SPREAD_MS);
    janitor.close();
    await outbox.close();
    roster.close();
    board.close();
    signals.close();
    hub.close();
    server.close();
    server.closeAllConnections();
    await listener.close();
    await opened.close();
  };
  let stopped: Promise<void> | undefined;
  return {server, chat, stop: () => (stopped ??= stop())};
}
