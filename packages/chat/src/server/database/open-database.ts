import pg from 'pg';

import {startEmbedded} from './embedded/start-embedded.js';
import {migrate} from './migrate.js';

/** The database of one node. */
export interface Database {
  readonly pool: pg.Pool;
  /** For clients of their own, which listen. */
  readonly connection: pg.ClientConfig;
  close(): Promise<void>;
}

/** Where the database is. */
export interface DatabaseSettings {
  /** `DATABASE_URL`. Without it, one is started in `folder`. */
  readonly url?: string;
  readonly folder: string;
  readonly maxConnections?: number;
}

/** Milliseconds that a statement may take: a database that hangs is one that is gone. */
const STATEMENT_TIMEOUT_MS = 15_000;

/**
 * A pool whose connections may break at any moment. Without a listener an error ends the process:
 * of an idle connection, and of one between two statements, or between its greeting and the first.
 * Of those in use the next statement fails.
 */
export function createPool(settings: pg.PoolConfig, onIdleError: (error: Error) => void): pg.Pool {
  const pool = new pg.Pool(settings);
  pool.on('error', onIdleError);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

/** Opens the database of the settings, or starts one, and brings its tables up to date. */
export async function openDatabase(
  {url, folder, maxConnections = 10}: DatabaseSettings,
  onError: (error: Error) => void,
): Promise<Database> {
  const embedded = url ? undefined : await startEmbedded(folder);
  const connection: pg.ClientConfig = {
    ...(embedded ? embedded.connection : {connectionString: url}),
    statement_timeout: STATEMENT_TIMEOUT_MS,
    // A network that swallows everything ends no statement: the server's limit does not arrive.
    query_timeout: STATEMENT_TIMEOUT_MS + 5_000,
    connectionTimeoutMillis: 5_000,
    keepAlive: true,
    application_name: 'cyber17-chat',
  };
  let isClosing = false;
  const pool = createPool({...connection, max: maxConnections}, (error) => {
    if (!isClosing) onError(error);
  });
  try {
    await migrate(pool);
  } catch (error) {
    await pool.end();
    await embedded?.stop();
    throw error;
  }
  return {
    pool,
    connection,
    async close() {
      isClosing = true;
      await pool.end();
      await embedded?.stop();
    },
  };
}
