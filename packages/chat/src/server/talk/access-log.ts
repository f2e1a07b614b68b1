import type {Queryable} from '../database/transaction.js';
import type {Actor} from './actor.js';
import type {LogEntry} from '@cyber-17/protocol/chat';

/** What an officer did, for the auditor. */
export type Access =
  'signed-in' | 'signed-out' | 'took' | 'read' | 'transferred' | 'closed' | 'refused' | 'read-log';

/** Adds a line to the log of accesses, which can only grow. */
export async function noteAccess(client: Queryable, officer: Actor, what: Access, c?: string): Promise<void> {
  await client.query(
    'insert into access_log (officer_id, officer, conversation_id, what) values ($1, $2, $3, $4)',
    [officer.id, officer.name, c, what],
  );
}

const PAGE = 100;

/** Reads the log, newest first. Answers nothing to someone who is no auditor at this moment. */
export async function readLog(
  client: Queryable,
  reader: Actor,
  before?: number,
): Promise<readonly LogEntry[] | undefined> {
  const {rows: auditor} = await client.query(
    `select 1 from officer where id = $1 and 'auditor' = any (roles)`,
    [reader.id],
  );
  if (auditor.length === 0) return undefined;
  const {rows} = await client.query<{
    id: string;
    at: Date;
    officer: string;
    conversation_id: string | null;
    what: string;
  }>('select * from access_log where $1::bigint is null or id < $1 order by id desc limit $2', [
    before,
    PAGE,
  ]);
  await noteAccess(client, reader, 'read-log');
  return rows.map(({id, at, officer, conversation_id: c, what}) => ({
    n: Number(id),
    at: at.toISOString(),
    officer,
    ...(c && {c}),
    what,
  }));
}
