import type pg from 'pg';

/** Seconds after which another node may try: the one that began has stopped. */
const CLAIM_SECONDS = 60;

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
  try {
    await pool.query('vacuum full conversation_key'); // defence: chat-forget
    await pool.query('select pg_switch_wal()');
    await pool.query('checkpoint');
  } finally {
    await pool.query("update forgetting set claimed_at = '-infinity'");
  }
  await pool.query('update forgetting set done_at = $1', [rows[0].asked_at]);
  return Date.now() - begun;
}
