import {randomBytes, randomUUID} from 'node:crypto';

import {transaction} from '../database/transaction.js';
import {hashOf} from '../keys/visitor-token.js';
import {noteAccess} from '../talk/access-log.js';

import type {SignedIn} from '../officer/roster.js';
import type {Attempt, Identity} from './provider.js';
import type pg from 'pg';

/** Hours that a session lasts: a long shift. */
export const SESSION_HOURS = 10;
const ATTEMPT_MINUTES = 10;

/** Remembers a sign-in that began: the browser may come back to another node. */
export async function keepAttempt(pool: pg.Pool, {state, verifier, nonce}: Attempt): Promise<void> {
  await pool.query(
    `insert into login_attempt (state_hash, verifier, nonce, expires_at)
     values ($1, $2, $3, now() + make_interval(mins => $4))`,
    [hashOf(state), verifier, nonce, ATTEMPT_MINUTES],
  );
}

/** The sign-in that began with a state, once. */
export async function takeAttempt(pool: pg.Pool, state: string): Promise<Attempt | undefined> {
  const {rows} = await pool.query<{verifier: string; nonce: string}>(
    'delete from login_attempt where state_hash = $1 and expires_at > now() returning verifier, nonce',
    [hashOf(state)],
  );
  return rows[0] && {state, ...rows[0]};
}

/**
 * Begins a session of someone who signed in; the roles are those that the provider says now.
 *
 * @param capacity of this officer alone; by default that of the service
 */
export async function beginSession(
  pool: pg.Pool,
  {subject, name, roles}: Identity,
  capacity?: number,
): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await transaction(pool, async (client) => {
    const {rows} = await client.query<{id: string}>(
      `insert into officer (id, subject, name, roles, capacity) values ($1, $2, $3, $4, $5)
       on conflict (subject) do update set name = excluded.name, roles = excluded.roles returning id`,
      [randomUUID(), subject, name, roles, capacity],
    );
    const {id} = rows[0]!;
    await client.query(
      `insert into officer_session (hash, officer_id, expires_at)
       values ($1, $2, now() + make_interval(hours => $3))`,
      [hashOf(token), id, SESSION_HOURS],
    );
    await noteAccess(client, {id, name}, 'signed-in');
  });
  return token;
}

/**
 * Who has a session, with the roles of this moment.
 *
 * @param capacity of officers who have none of their own
 */
export async function findSession(
  pool: pg.Pool,
  token: string,
  capacity: number,
): Promise<SignedIn | undefined> {
  const {rows} = await pool.query<SignedIn>(
    `select s.hash as session, o.id, o.name, o.roles, coalesce(o.capacity, $2::int) as capacity
     from officer_session s join officer o on o.id = s.officer_id where s.hash = $1 and s.expires_at > now()`,
    [hashOf(token), capacity],
  );
  return rows[0];
}

/** Ends a session. The talks of an officer without another one go back to the queue at once. */
export async function endSession(pool: pg.Pool, token: string): Promise<void> {
  await transaction(pool, async (client) => {
    const {rows} = await client.query<{id: string; name: string}>(
      `delete from officer_session s using officer o where s.hash = $1 and o.id = s.officer_id
       returning o.id, o.name`,
      [hashOf(token)],
    );
    const officer = rows[0];
    if (!officer) return;
    await client.query(
      `update officer set ready = false, seen_at = null
       where id = $1 and not exists (select from officer_session where officer_id = $1 and expires_at > now())`,
      [officer.id],
    );
    await noteAccess(client, officer, 'signed-out');
    await client.query("select pg_notify('queue', '')");
  });
}
