import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

import pg from 'pg';

import {startEmbedded} from '../database/embedded/start-embedded.js';
import {createPool} from '../database/open-database.js';

import type {ChildProcess} from 'node:child_process';

/** A PostgreSQL of a test, which nobody else uses. */
export interface Cluster {
  /** The data directory. */
  readonly folder: string;
  readonly child: ChildProcess;
  /** Makes an empty database; answers its `DATABASE_URL`. */
  createDatabase(name: string): Promise<string>;
  /** Starts it again after a kill. */
  restart(): Promise<void>;
  /** Stops it, and removes its data. */
  stop(): Promise<void>;
}

/**
 * Starts a PostgreSQL in a folder of its own.
 *
 * @param parent where that folder is made; by default among the temporary files
 */
export async function startCluster(parent = tmpdir()): Promise<Cluster> {
  const folder = mkdtempSync(join(parent, 'chat-test-'));
  let embedded = await startEmbedded(folder);
  const {connection} = embedded;
  const {host, port, user} = connection;
  return {
    folder,
    get child() {
      return embedded.child!;
    },
    async createDatabase(name) {
      const client = new pg.Client(connection);
      await client.connect();
      await client.query(`create database ${pg.escapeIdentifier(name)}`);
      await client.end();
      return `postgresql://${user}@localhost/${name}?host=${encodeURIComponent(host!)}&port=${port}`;
    },
    async restart() {
      embedded = await startEmbedded(folder);
    },
    async stop() {
      await embedded.stop();
      rmSync(folder, {recursive: true, force: true});
    },
  };
}

/** A pool of a test, which goes on when the server is killed. */
export function connect(url: string): pg.Pool {
  return createPool({connectionString: url, max: 4}, () => undefined);
}
