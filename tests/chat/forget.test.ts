import {randomBytes, randomUUID} from 'node:crypto';

import {connect, forget, migrate, startCluster} from '@cyber-17/chat/testing';
import pg from 'pg';
import {afterAll, beforeAll, expect, test} from 'vitest';

import type {Cluster} from '@cyber-17/chat/testing';

let cluster: Cluster;
let url: string;
let pool: pg.Pool;
beforeAll(async () => {
  cluster = await startCluster();
  url = await cluster.createDatabase('chat');
  pool = connect(url);
  await migrate(pool);
  await pool.query(
    `with talk as (
       insert into conversation (id, lang, danger, gravity, case_sealed, purge_at)
       select gen_random_uuid(), 'fr', false, 1, '', now() from generate_series(1, 50000) returning id
     )
     insert into conversation_key select id, $1 from talk`,
    [randomBytes(1_900)],
  );
});
afterAll(async () => {
  await pool.end();
  await cluster.stop();
});

const ask = () => pool.query('update forgetting set asked_at = clock_timestamp()');
const isDone = async () =>
  (await pool.query<{done: boolean}>('select done_at >= asked_at as done from forgetting')).rows[0]!.done;

test('the disk is cleaned of keys even where that takes longer than a statement may', async () => {
  await ask();
  const hasty = new pg.Pool({connectionString: url, max: 2, statement_timeout: 150, query_timeout: 200});
  hasty.on('error', () => undefined);
  try {
    expect(await forget(hasty)).toBeGreaterThan(200);
    expect(await isDone()).toBe(true);
    // Whoever has the connections next is held to the limit again.
    await expect(hasty.query('select pg_sleep(1)')).rejects.toThrow();
  } finally {
    await hasty.end();
  }
});

test('talks can be opened while a backup keeps the disk from being cleaned, and it is cleaned after that', async () => {
  await ask();
  const backup = await pool.connect();
  await backup.query('begin');
  await backup.query('select count(*) from conversation_key');
  const cleaning = forget(pool).then(
    () => 'done',
    () => 'left',
  );
  await expect
    .poll(
      async () =>
        (await pool.query("select 1 from pg_locks where mode = 'AccessExclusiveLock' and not granted"))
          .rowCount,
    )
    .toBeGreaterThan(0);
  const asked = Date.now();
  await pool.query('select wrapped from conversation_key where conversation_id = $1', [randomUUID()]);
  expect(Date.now() - asked).toBeLessThan(5_000);
  expect(await cleaning).toBe('left');
  expect(await isDone()).toBe(false);
  await backup.query('commit');
  backup.release();
  expect(await forget(pool)).toBeGreaterThan(0);
  expect(await isDone()).toBe(true);
});

test('a cleaning that is under way is not begun by another node', async () => {
  await ask();
  const [one, other] = await Promise.all([forget(pool), forget(pool)]);
  expect([one, other].filter((each) => each === undefined)).toHaveLength(1);
});
