import {transaction} from '../database/transaction.js';
import {codeHash} from '../keys/resume-code.js';
import {hashOf, newToken} from '../keys/visitor-token.js';
import {giveCode} from './enter.js';

import type {Chat} from '../chat.js';
import type {Queryable} from '../database/transaction.js';

/** A talk that was found again, and the token to come back with the next time. */
export interface Resumed {
  readonly c: string;
  readonly token: string;
  readonly code: string;
}

/**
 * Finds the talk of a token and rotates it. The old token still works until the
 * new one is used: a page whose answer was lost on the way is not locked out.
 */
export async function resumeByToken(chat: Chat, token: string): Promise<Resumed | undefined> {
  const {pool, secret} = chat;
  const hash = hashOf(token);
  return transaction(pool, async (client) => {
    const {rows} = await client.query<{conversation_id: string; replaced_by: Buffer | null}>(
      'select conversation_id, replaced_by from visitor_token where hash = $1 for update',
      [hash],
    );
    const found = rows[0];
    if (!found) return undefined;
    const {conversation_id: c} = found;
    // This one is used now: those it replaced are over.
    await client.query('delete from visitor_token where replaced_by = $1', [hash]);
    // A successor that never arrived is replaced too.
    if (found.replaced_by)
      await client.query('delete from visitor_token where hash = $1', [found.replaced_by]);
    const next = newToken(secret);
    await addToken(client, next, c);
    await client.query('update visitor_token set replaced_by = $2 where hash = $1', [hash, hashOf(next)]);
    return {c, token: next, code: await giveCode(chat, client, c)};
  });
}

/** After this many tries within ten minutes, codes from an address are refused. */
const CODE_TRIES = 5;
const CODE_SECONDS = 600;

/**
 * Finds the talk of six words. They are used up by it, and replaced.
 *
 * @returns `blocked` after too many tries from this address, right or wrong
 */
export async function resumeByCode(
  chat: Chat,
  code: string,
  address: Buffer,
): Promise<Resumed | 'blocked' | undefined> {
  const {pool, secret} = chat;
  const key = Buffer.concat([Buffer.from('code '), address]);
  const {rows: allowed} = await pool.query<{allowed: boolean}>('select take_token($1, $2, $3) as allowed', [
    key,
    CODE_TRIES,
    CODE_TRIES / CODE_SECONDS,
  ]);
  if (!allowed[0]?.allowed) return 'blocked'; // defence: chat-code-tries
  return transaction(pool, async (client) => {
    const {rows} = await client.query<{conversation_id: string}>(
      'delete from resume_code where hash = $1 and expires_at > now() returning conversation_id',
      [codeHash(secret, code)],
    );
    const c = rows[0]?.conversation_id;
    if (!c) return undefined;
    const token = newToken(secret);
    await addToken(client, token, c);
    return {c, token, code: await giveCode(chat, client, c)};
  });
}

/** A token works as long as its talk is kept. */
async function addToken(client: Queryable, token: string, c: string) {
  await client.query('insert into visitor_token (hash, conversation_id) values ($1, $2)', [hashOf(token), c]);
}
