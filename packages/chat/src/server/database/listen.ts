import pg from 'pg';

import {repeat} from '../repeat.js';

/** What a listener reports. */
export interface ListenOptions {
  readonly connection: pg.ClientConfig;
  readonly channels: readonly string[];
  onNotice(channel: string, payload: string): void;
  /** Milliseconds between two questions whether the other side is still there. */
  readonly everyMs?: number;
  /** Notices were lost: everything that may have changed must be read. */
  onBack(): void;
}

const RETRY_MS = 200;
const EVERY_MS = 10_000;
/** Milliseconds that an answer may take: one that listens has nothing else to do. */
const ANSWER_MS = 5_000;

/**
 * Listens to notifications, and comes back when the connection is lost: `pg` does
 * not do that by itself. Needs a direct connection, not one of a pooler.
 */
export class Listener {
  readonly #options: ListenOptions;
  #client: pg.Client | undefined;
  #retry: NodeJS.Timeout | undefined;
  #stopAsking: (() => void) | undefined;
  #isClosed = false;

  constructor(options: ListenOptions) {
    this.#options = options;
  }

  async open(): Promise<void> {
    const {connection, channels, onNotice, everyMs = EVERY_MS} = this.#options;
    const client = new pg.Client({...connection, query_timeout: ANSWER_MS});
    this.#client = client;
    // Either may come, in either order, once for each loss.
    client.once('end', () => this.#lose(client));
    client.on('error', () => this.#lose(client));
    client.on('notification', ({channel, payload}) => onNotice(channel, payload ?? ''));
    try {
      await client.connect();
      for (const channel of channels) await client.query(`listen ${pg.escapeIdentifier(channel)}`);
    } catch {
      this.#lose(client);
      return;
    }
    // A connection that a firewall forgot breaks for nobody who only listens.
    this.#stopAsking = repeat(
      everyMs,
      () => client.query('select 1'),
      () => this.#lose(client),
    );
    this.#options.onBack();
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    clearTimeout(this.#retry);
    this.#stopAsking?.();
    await this.#client?.end().catch(() => undefined);
  }

  #lose(client: pg.Client) {
    if (this.#isClosed || this.#client !== client) return;
    this.#client = undefined;
    this.#stopAsking?.();
    void client.end().catch(() => undefined);
    this.#retry = setTimeout(() => void this.open(), RETRY_MS);
  }
}
