import {randomUUID} from 'node:crypto';

import {transaction} from '../database/transaction.js';
import {noteAccess} from './access-log.js';
import {postIn} from './post-in.js';

import type {Chat} from '../chat.js';
import type {Actor} from './actor.js';
import type {Category} from '@cyber-17/protocol/chat';

/** Ends a talk, by its officer. Answers false if it is not theirs, or their role was withdrawn. */
export async function closeByOfficer(
  chat: Chat,
  {
    id,
    c,
    officer,
    category,
  }: {readonly id: string; readonly c: string; readonly officer: Actor; readonly category: Category},
): Promise<boolean> {
  return transaction(chat.pool, async (client) => {
    const {rowCount} = await client.query(
      `update conversation set state = 'closed', officer_id = null, closed_at = now(), category = $3,
         purge_at = now() + make_interval(days => $4)
       where id = $1 and officer_id = $2
         and exists (select from officer where id = $2 and 'officer' = any (roles))`,
      [c, officer.id, category, chat.settings.keepDays],
    );
    if (rowCount === 0) return false;
    await postIn(chat, client, {c, id, by: 'officer', officer: officer.id, what: {type: 'closed', category}});
    await noteAccess(client, officer, 'closed', c);
    await client.query("select pg_notify('queue', '')");
    return true;
  });
}

/** Ends a talk, by its visitor. Once: a second `leave` changes nothing. */
export async function leave(chat: Chat, c: string, id: string): Promise<void> {
  await transaction(chat.pool, async (client) => {
    const {rowCount} = await client.query(
      `update conversation set state = 'closed', officer_id = null, closed_at = now(), category = 'left',
         purge_at = now() + make_interval(days => $2)
       where id = $1 and state <> 'closed'`,
      [c, chat.settings.keepDays],
    );
    if (rowCount === 0) return;
    await postIn(chat, client, {c, id, by: 'visitor', what: {type: 'left'}});
    await client.query("select pg_notify('queue', '')");
  });
}

/**
 * Deletes a talk at once: its key, its events, its tokens. What stays on the disk for
 * the moment cannot be read, and is cleaned away within a minute.
 */
export async function erase({pool}: Chat, c: string): Promise<void> {
  await transaction(pool, async (client) => {
    await client.query('delete from conversation where id = $1', [c]);
    await client.query('update forgetting set asked_at = clock_timestamp()');
    await client.query("select pg_notify('erased', $1)", [c]);
    await client.query("select pg_notify('queue', '')");
  });
}

/** Gives the talks of officers who are gone back to the queue, as its first. */
export async function returnTalks(chat: Chat, goneSeconds: number): Promise<number> {
  return transaction(chat.pool, async (client) => {
    const {rows} = await client.query<{id: string; withdrawn: boolean}>(
      `with gone as (
         select c.id, not 'officer' = any (o.roles) as withdrawn
         from conversation c join officer o on o.id = c.officer_id
         where c.state = 'taken' and (o.seen_at is null or o.seen_at < now() - make_interval(secs => $1)
           or not 'officer' = any (o.roles))
         order by c.id for update of c skip locked limit 200
       )
       update conversation set state = 'waiting', officer_id = null, returned_at = now()
       from gone where gone.id = conversation.id returning conversation.id, gone.withdrawn`,
      [goneSeconds],
    );
    for (const {id: c, withdrawn} of rows) {
      const reason = withdrawn ? 'withdrawn' : 'gone';
      await postIn(chat, client, {c, id: randomUUID(), by: 'service', what: {type: 'returned', reason}});
    }
    if (rows.length > 0) await client.query("select pg_notify('queue', '')");
    return rows.length;
  });
}
