import {repeat} from '../repeat.js';

import type pg from 'pg';

/** Seconds after which another node may try: the one that began has stopped. */
const CLAIM_SECONDS = 60;

/** Milliseconds after which the claim is renewed, while it lasts. */
const RENEWAL_MS = 15_000;

/** Milliseconds that a step may take. A slow disk takes more than other statements are given. */
const STEP_MS = 600_000;

/**
 * Milliseconds that the table is waited for. Who waits for all of it holds up whoever comes after:
 * behind a backup, which reads for minutes, nobody could open a talk.
 */
const LOCK_MS = 1_000;

/**
 * Cleans the disk of keys that were deleted: the table is written anew without them,
 * and the log of writes moves on to a new file, so that the old one is removed (with
 * `wal_recycle = off`). Until then what they opened could still be read by someone
 * with the disk and the secret.
 *
 * @returns how long it took; `undefined` if nothing was deleted or another node does it
 */
export async function forget(pool: pg.Pool): Promise<number | undefined> {
  const begun = Date.now();
  const {rows} = await pool.query<{asked_at: string}>(
    `update forgetting set claimed_at = clock_timestamp()
     where asked_at > done_at and claimed_at < clock_timestamp() - make_interval(secs => $1)
     returning asked_at::text`,
    [CLAIM_SECONDS],
  );
  if (!rows[0]) return undefined;
  const stop = repeat(
    RENEWAL_MS,
    () => pool.query("update forgetting set claimed_at = clock_timestamp() where claimed_at > '-infinity'"),
    // A database that is gone fails the step as well.
    () => undefined,
  );
  try {
    await clean(pool);
  } finally {
    stop();
    await pool.query("update forgetting set claimed_at = '-infinity'");
  }
  await pool.query('update forgetting set done_at = $1', [rows[0].asked_at]);
  return Date.now() - begun;
}

/** In a connection of its own, which ends with it: its limits are nobody else's. */
async function clean(pool: pg.Pool): Promise<void> {
  const client = await pool.connect();
  const step = (text: string) => client.query({text, query_timeout: STEP_MS} as pg.QueryConfig);
  try {
    await client.query(`set statement_timeout = ${STEP_MS}; set lock_timeout = ${LOCK_MS}`);
    await step('vacuum full conversation_key'); // defence: chat-forget
    await step('select pg_switch_wal()');
    await step('checkpoint');
  } finally {
    client.release(true);
  }
}
