import {randomUUID} from 'node:crypto';

import {connect, migrate, startCluster} from '@cyber-17/chat/testing';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';

import type {Cluster} from '@cyber-17/chat/testing';
import type pg from 'pg';

let cluster: Cluster;
let pool: pg.Pool;
beforeAll(async () => {
  cluster = await startCluster();
  pool = connect(await cluster.createDatabase('chat'));
});
afterAll(async () => {
  await pool.end();
  await cluster.stop();
});

/** @param capacity what is written; by default the column is left out */
const insertOfficer = async (capacity?: number) => {
  const id = randomUUID();
  const given = capacity === undefined ? {id} : {id, capacity};
  await pool.query(
    `insert into officer (subject, name, roles, ${Object.keys(given).join()})
     values (gen_random_uuid()::text, 'A.', '{officer}', ${Object.keys(given)
       .map((_, index) => `$${index + 1}`)
       .join()})`,
    Object.values(given),
  );
  return id;
};
const capacityOf = async (id: string) =>
  (await pool.query<{capacity: number | null}>('select capacity from officer where id = $1', [id])).rows[0]!
    .capacity;

describe('a database of the version before officers had the capacity of the service', () => {
  test('keeps what is an exception, and forgets what a first sign-in had written', async () => {
    await migrate(pool, '0003-count');
    const plain = await insertOfficer();
    const few = await insertOfficer(2);
    const none = await insertOfficer(0);
    expect(await capacityOf(plain)).toBe(5);
    await migrate(pool);
    expect(await capacityOf(plain)).toBe(null);
    expect(await capacityOf(few)).toBe(2);
    expect(await capacityOf(none)).toBe(0);
    expect(await capacityOf(await insertOfficer())).toBe(null);
    await expect(insertOfficer(41)).rejects.toThrow(/capacity/);
  });

  test('gives talks up to the capacity of the service, or of the officer alone', async () => {
    await pool.query(
      `insert into conversation (id, lang, danger, gravity, case_sealed, purge_at)
       select gen_random_uuid(), 'fr', false, 1, '', now() + interval '1 day' from generate_series(1, 6)`,
    );
    const taken = async (id: string, capacity: number) => {
      const {rows} = await pool.query<{taken: string | null; reason: string | null}>(
        'select taken, reason from take_talk($1, null, $2)',
        [id, capacity],
      );
      return rows[0]!.taken ? 'a talk' : rows[0]!.reason;
    };
    const plain = await insertOfficer();
    expect(await taken(plain, 1)).toBe('a talk');
    expect(await taken(plain, 1)).toBe('capacity');
    expect(await taken(plain, 2)).toBe('a talk');
    const one = await insertOfficer(1);
    expect(await taken(one, 9)).toBe('a talk');
    expect(await taken(one, 9)).toBe('capacity');
    expect(await taken(await insertOfficer(0), 9)).toBe('capacity');
  });

  test('is left as it is by a second node that brings it up to date', async () => {
    const few = await insertOfficer(5);
    await Promise.all([migrate(pool), migrate(pool)]);
    expect(await capacityOf(few)).toBe(5);
  });
});
