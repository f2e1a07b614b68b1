import {randomBytes, randomUUID} from 'node:crypto';

import {transaction} from '../database/transaction.js';
import {codeHash, codeOf} from '../keys/resume-code.js';
import {seal} from '../keys/seal.js';
import {hashOf} from '../keys/visitor-token.js';
import {gravityNumber} from '../queue/read-queue.js';

import type {Chat} from '../chat.js';
import type {Queryable} from '../database/transaction.js';
import type {CaseLine, Lang, Urgency} from '@cyber-17/protocol';

/** What a visitor brings into the queue. */
export interface Entry {
  readonly token: string;
  readonly lang: Lang;
  readonly lines: readonly CaseLine[];
  readonly urgency: Urgency;
  readonly later: boolean;
}

/** The sealed part of a case. */
export interface SealedCase extends Pick<Urgency, 'threat' | 'audience'> {
  readonly lines: readonly CaseLine[];
}

/** Hours that a code of six words works. */
const CODE_HOURS = 24;

/** Where in the row the case is sealed. */
export const casePlace = (c: string) => `${c}/case`;

/**
 * Puts a visitor into the queue, exactly once for a token: a page whose answer was
 * lost asks again and finds the same talk.
 */
export async function enter(chat: Chat, entry: Entry): Promise<{readonly c: string; readonly code: string}> {
  const {pool, keys, settings} = chat;
  const {token, lang, lines, urgency, later} = entry;
  return transaction(pool, async (client) => {
    const hash = hashOf(token);
    // Two requests with the same token wait here for each other.
    await client.query('select pg_advisory_xact_lock($1)', [hash.readBigInt64BE(0).toString()]);
    const known = await client.query<{conversation_id: string}>(
      'select conversation_id from visitor_token where hash = $1',
      [hash],
    );
    if (known.rows[0]) {
      const {conversation_id: c} = known.rows[0];
      return {c, code: await giveCode(chat, client, c)};
    }

    const c = randomUUID();
    // The key row refers to the conversation, and the case needs the key: the row first, sealed after.
    await client.query(
      `insert into conversation (id, lang, later, danger, harm_by, gravity, case_sealed, purge_at)
       values ($1, $2, $3, $4, $5, $6, '', now() + make_interval(days => $7))`,
      [c, lang, later, urgency.danger, urgency.harmBy, gravityNumber(urgency), settings.keepDays],
    );
    const key = await keys.make(client, c);
    const {threat, audience} = urgency;
    const told: SealedCase = {lines, ...(threat && {threat}), ...(audience && {audience})};
    await client.query('update conversation set case_sealed = $2 where id = $1', [
      c,
      seal(key, casePlace(c), JSON.stringify(told)),
    ]);
    await client.query('insert into visitor_token (hash, conversation_id) values ($1, $2)', [hash, c]);
    const code = await giveCode(chat, client, c);
    await client.query("select pg_notify('queue', '')");
    return {c, code};
  });
}

/**
 * The code of a talk: the same for as long as it works, because people write it down, and
 * a page whose answer was lost must get it again.
 */
export async function giveCode({secret}: Chat, client: Queryable, c: string): Promise<string> {
  const known = await client.query<{salt: Buffer}>(
    'select salt from resume_code where conversation_id = $1 and expires_at > now()',
    [c],
  );
  if (known.rows[0]) return codeOf(secret, known.rows[0].salt);
  const salt = randomBytes(16);
  const code = codeOf(secret, salt);
  await client.query(
    `insert into resume_code (hash, salt, conversation_id, expires_at)
     values ($1, $2, $3, now() + make_interval(hours => $4))
     on conflict (conversation_id) do update
       set hash = excluded.hash, salt = excluded.salt, expires_at = excluded.expires_at`,
    [codeHash(secret, code), salt, c, CODE_HOURS],
  );
  return code;
}
