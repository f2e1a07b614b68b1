import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {existsSync, readFileSync, rmSync} from 'node:fs';
import {platform} from 'node:os';
import {join} from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';

import pg from 'pg';

import {NoDatabaseError} from '../database-error.js';
import {findBinaries} from './binaries.js';
import {placesFor} from './places.js';

import type {ChildProcess} from 'node:child_process';

/** A PostgreSQL of this checkout. */
export interface Embedded {
  readonly connection: pg.ClientConfig;
  /** The process that was started here; absent if it ran already. */
  readonly child?: ChildProcess;
  stop(): Promise<void>;
}

const START_TIMEOUT_MS = 10_000;
/** After a `kill -9` the operating system needs a moment to let go of the shared memory. */
const RETRY_MS = 5_000;
const PORT = 5_432;

/**
 * Starts PostgreSQL in a folder, or takes over the one that runs there: after a
 * `kill -9` of the parent it is still up. It listens on a socket file in a folder
 * that only this user can enter, and on no port.
 *
 * @throws {NoDatabaseError} if there is no PostgreSQL, or it does not start
 */
export async function startEmbedded(folder: string): Promise<Embedded> {
  if (platform() === 'win32') throw new NoDatabaseError('Windows, which has no socket folder for it');
  const binaries = findBinaries();
  if (!binaries) throw new NoDatabaseError('no package of npm for it and none installed');
  const {bin, data, socket, owner} = placesFor(folder, binaries);
  const connection = {host: socket, port: PORT, user: 'cyber17', database: 'postgres'};
  if (await answers(connection)) return {connection, stop: () => stopByPid(data)};

  // In a group of its own: what a Ctrl+C sends to ours, we pass on after what waits is stored.
  const run = (program: string, args: readonly string[]) =>
    spawn(join(bin, program), args, {
      ...owner,
      cwd: '/',
      detached: true,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
  if (!existsSync(join(data, 'PG_VERSION'))) {
    const made = run('initdb', [
      '-D',
      data,
      '-U',
      'cyber17',
      '-A',
      'trust',
      '-E',
      'UTF8',
      '--no-locale',
      '-N',
    ]);
    await succeed(made, 'initdb');
  }
  const settings = {
    listen_addresses: '',
    unix_socket_directories: socket,
    // Else a key that was deleted stays in a segment that is used again.
    wal_recycle: 'off',
    max_connections: '98',
    log_statement: 'none',
    // A log of errors must not hold the values of a statement.
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
  };
  const args = ['-D', data, ...Object.entries(settings).flatMap(([key, value]) => ['-c', `${key}=${value}`])];
  for (const end = Date.now() + RETRY_MS; ;) {
    const child = run('postgres', args);
    try {
      await untilAnswers(child, connection);
      return {
        connection,
        child,
        stop: () => stopChild(child).finally(() => rmSync(socket, {recursive: true, force: true})),
      };
    } catch (error) {
      if (Date.now() > end || !(error instanceof NoDatabaseError)) throw error;
      if (await answers(connection)) return {connection, stop: () => stopByPid(data)};
      await sleep(250);
    }
  }
}

async function answers(connection: pg.ClientConfig): Promise<boolean> {
  const client = new pg.Client({...connection, connectionTimeoutMillis: 2_000});
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('select 1');
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** The last words of a process, for the error. */
function wordsOf(child: ChildProcess): () => string {
  let words = '';
  child.stderr?.on('data', (data: Buffer) => (words = (words + data.toString()).slice(-400)));
  return () => words.trim().replaceAll('\n', ' ');
}

async function succeed(child: ChildProcess, name: string) {
  const words = wordsOf(child);
  // `once` rejects on `error`: a checkout below a folder that only root may enter gives EACCES.
  const [code] = (await once(child, 'close').catch((error: unknown) => {
    throw new NoDatabaseError(`that ${name} cannot be run`, error);
  })) as [number];
  if (code !== 0) throw new NoDatabaseError(`that ${name} failed: ${words()}`);
}

async function untilAnswers(child: ChildProcess, connection: pg.ClientConfig) {
  const words = wordsOf(child);
  let failed: Error | undefined;
  child.once('error', (error) => (failed = error));
  for (const end = Date.now() + START_TIMEOUT_MS; Date.now() < end; await sleep(20)) {
    if (failed) throw new NoDatabaseError('that postgres cannot be run', failed);
    if (child.exitCode !== null || child.signalCode) {
      throw new NoDatabaseError(`that postgres stopped: ${words()}`);
    }
    if (await answers(connection)) return;
  }
  child.kill('SIGQUIT');
  throw new NoDatabaseError(`no answer of postgres in ${START_TIMEOUT_MS} ms: ${words()}`);
}

/** `SIGINT` is PostgreSQL's fast shutdown: it ends sessions and writes everything. */
async function stopChild(child: ChildProcess) {
  if (child.exitCode !== null || child.signalCode) return;
  const closed = once(child, 'exit');
  child.kill('SIGINT');
  await closed;
}

async function stopByPid(data: string) {
  const file = join(data, 'postmaster.pid');
  if (!existsSync(file)) return;
  process.kill(Number(readFileSync(file, 'utf8').split('\n')[0]), 'SIGINT');
  for (const end = Date.now() + START_TIMEOUT_MS; existsSync(file) && Date.now() < end;) await sleep(20);
}
