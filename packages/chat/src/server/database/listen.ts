import pg from 'pg';

/** What a listener reports. */
export interface ListenOptions {
  readonly connection: pg.ClientConfig;
  readonly channels: readonly string[];
  onNotice(channel: string, payload: string): void;
  /** Notices were lost: everything that may have changed must be read. */
  onBack(): void;
}

const RETRY_MS = 200;

/**
 * Listens to notifications, and comes back when the connection is lost: `pg` does
 * not do that by itself. Needs a direct connection, not one of a pooler.
 */
export class Listener {
  readonly #options: ListenOptions;
  #client: pg.Client | undefined;
  #retry: NodeJS.Timeout | undefined;
  #isClosed = false;

  constructor(options: ListenOptions) {
    this.#options = options;
  }

  async open(): Promise<void> {
    const {connection, channels, onNotice} = this.#options;
    const client = new pg.Client({...connection, keepAlive: true});
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
    this.#options.onBack();
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    clearTimeout(this.#retry);
    await this.#client?.end().catch(() => undefined);
  }

  #lose(client: pg.Client) {
    if (this.#isClosed || this.#client !== client) return;
    this.#client = undefined;
    void client.end().catch(() => undefined);
    this.#retry = setTimeout(() => void this.open(), RETRY_MS);
  }
}
