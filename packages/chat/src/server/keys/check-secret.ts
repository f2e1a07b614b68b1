import {Cyber17Error} from '@cyber-17/protocol';

import {BrokenSealError, unseal} from './seal.js';

import type {Queryable} from '../database/transaction.js';
import type {Secret} from './secret.js';

/** Thrown when the secret opens nothing that is in the database. */
export class OtherSecretError extends Cyber17Error {
  override name = 'OtherSecretError';

  constructor(keys: number) {
    super(
      'Expected the CYBER17_CHAT_SECRET that the talks in the database were sealed with, found one that ' +
        `opens none of the newest (${keys} tried). Give this node the secret of the others. If it is lost, ` +
        'nobody can read these talks again: erase them with: delete from conversation',
    );
  }
}

/** Keys that are tried: one that was damaged on the disk must not stop every node. */
const TRIED = 20;

/**
 * Refuses a secret that is not the one of the database: its node would open no talk, and
 * tell every visitor that theirs was erased.
 *
 * @throws {OtherSecretError} if there are keys, and none of the newest opens
 */
export async function checkSecret(pool: Queryable, secret: Secret): Promise<void> {
  const {rows} = await pool.query<{id: string; wrapped: Buffer}>(
    `select c.id, k.wrapped from conversation c join conversation_key k on k.conversation_id = c.id
     order by c.entered_at desc limit ${TRIED}`,
  );
  if (rows.length > 0 && !rows.some(({id, wrapped}) => opens(secret, id, wrapped)))
    throw new OtherSecretError(rows.length);
}

function opens(secret: Secret, conversation: string, wrapped: Buffer): boolean {
  try {
    unseal(secret.wrapping, conversation, wrapped);
    return true;
  } catch (error) {
    if (!(error instanceof BrokenSealError)) throw error;
    return false;
  }
}
