import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

import pg from 'pg';

import {startEmbedded} from '../database/embedded/start-embedded.js';

import type {ChildProcess} from 'node:child_process';

/** A PostgreSQL of a test, which nobody else uses. */
export interface Cluster {
  /** The data directory. */
  readonly folder: string;
  readonly child: ChildProcess;
  /** Makes an empty database; answers its `DATABASE_URL`. */
  createDatabase(name: string): Promise<string>;
  /** Starts it again after a kill. */
  restart(): Promise<Cluster>;
  /** Stops it, and removes its data. */
  stop(): Promise<void>;
}

/** Starts a PostgreSQL in a folder of its own. */
export async function startCluster(folder = mkdtempSync(join(tmpdir(), 'chat-test-'))): Promise<Cluster> {
  const {connection, child, stop} = await startEmbedded(folder);
  const {host, port, user} = connection;
  return {
    folder,
    child: child!,
    async createDatabase(name) {
      const client = new pg.Client(connection);
      await client.connect();
      await client.query(`create database ${pg.escapeIdentifier(name)}`);
      await client.end();
      return `postgresql://${user}@localhost/${name}?host=${encodeURIComponent(host!)}&port=${port}`;
    },
    restart: () => startCluster(folder),
    async stop() {
      await stop();
      rmSync(folder, {recursive: true, force: true});
    },
  };
}
