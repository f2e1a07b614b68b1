import {transaction} from '../database/transaction.js';
import {noteAccess} from './access-log.js';
import {postIn} from './post-in.js';

import type {Chat} from '../chat.js';
import type {Actor} from './actor.js';
import type {Queryable} from '../database/transaction.js';
import type {Refusal} from '@cyber-17/protocol/chat';

/** What became of a request for a talk. Without either, nobody waits. */
export interface Taking {
  readonly c?: string;
  readonly refusal?: Refusal;
  readonly by?: string;
}

interface TakeRow {
  readonly taken: string | null;
  readonly reason: Refusal | null;
  readonly by_name: string | null;
}

/**
 * Gives an officer the talk that is named, or the next; one of many who ask gets it. Asked
 * again with the same id, it is the same talk: the answer may have been lost.
 */
export async function take(chat: Chat, officer: Actor, id: string, wanted?: string): Promise<Taking> {
  return transaction(chat.pool, async (client) => {
    // A taking that is still under way is waited for: what it takes must be seen by the next statement.
    await client.query('select from officer where id = $1 for update', [officer.id]);
    const known = await takenWith(client, officer, id);
    if (known !== undefined) return {c: known};
    const {rows} = await client.query<TakeRow>('select * from take_talk($1, $2, $3)', [
      officer.id,
      wanted,
      chat.settings.capacity,
    ]);
    const {taken: c, reason, by_name: by} = rows[0]!;
    if (reason) return {refusal: reason, ...(by && {by})};
    if (!c) return {};
    await postIn(chat, client, {
      c,
      id,
      by: 'officer',
      officer: officer.id,
      what: {type: 'joined', name: officer.name},
    });
    await noteAccess(client, officer, 'took', c);
    await client.query("select pg_notify('queue', '')");
    return {c};
  });
}

/** The talk of an officer that this id took. */
async function takenWith(client: Queryable, {id: officer}: Actor, id: string): Promise<string | undefined> {
  const {rows} = await client.query<{c: string}>(
    `select c.id as c from conversation c
     join event e on e.conversation_id = c.id and e.client_id = $2 and e.kind = 'joined'
     where c.officer_id = $1 and c.state = 'taken'`,
    [officer, id],
  );
  return rows[0]?.c;
}

/** Hands a talk to a colleague, with a note that the visitor never sees. */
export async function transfer(
  chat: Chat,
  officer: Actor,
  {
    id,
    c,
    to,
    note,
    noteId,
  }: {
    readonly id: string;
    readonly c: string;
    readonly to: string;
    readonly note?: string;
    readonly noteId: string;
  },
): Promise<Refusal | undefined> {
  return transaction(chat.pool, async (client) => {
    // The colleague is locked first, as in taking: two transfers at once cannot overfill them.
    const {rows} = await client.query<Actor & {capacity: number}>(
      `select id, name, coalesce(capacity, $2::int) as capacity from officer
       where id = $1 and 'officer' = any (roles) for update`,
      [to, chat.settings.capacity],
    );
    const colleague = rows[0];
    if (!colleague) return 'not-yours';
    const {rows: loads} = await client.query<{talks: number}>(
      "select count(*)::int as talks from conversation where officer_id = $1 and state = 'taken'",
      [to],
    );
    if (loads[0]!.talks >= colleague.capacity) return 'capacity';
    const {rows: own} = await client.query(
      `select c.id from conversation c join officer o on o.id = c.officer_id
       where c.id = $1 and o.id = $2 and 'officer' = any (o.roles) for update of c`,
      [c, officer.id],
    );
    if (own.length === 0) return 'not-yours';
    if (note)
      await postIn(chat, client, {
        c,
        id: noteId,
        by: 'officer',
        officer: officer.id,
        what: {type: 'noted', text: note},
      });
    await client.query('update conversation set officer_id = $2 where id = $1', [c, to]);
    await postIn(chat, client, {c, id, by: 'service', what: {type: 'transferred', name: colleague.name}});
    await noteAccess(client, officer, 'transferred', c);
    await client.query("select pg_notify('queue', '')");
    return undefined;
  });
}
