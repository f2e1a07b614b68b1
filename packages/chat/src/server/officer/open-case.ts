import {BrokenSealError, unseal} from '../keys/seal.js';
import {factsOf} from '../observe/log.js';
import {casePlace} from '../talk/enter.js';

import type {Chat} from '../chat.js';
import type {SealedCase} from '../talk/enter.js';

/**
 * Opens the case of a talk, for the officer who has it at this moment and for nobody
 * else; `undefined` if it is not theirs, was erased, or its key is unreadable. A case that
 * was changed on the disk has no lines, and the talk goes on.
 */
export async function openCase(
  {pool, keys, log}: Chat,
  c: string,
  officer: string,
): Promise<SealedCase | undefined> {
  const {rows} = await pool.query<{case_sealed: Buffer}>(
    `select c.case_sealed from conversation c join officer o on o.id = c.officer_id
     where c.id = $1 and o.id = $2 and 'officer' = any (o.roles)`,
    [c, officer],
  );
  const key = rows[0] && (await keys.of(pool, c));
  if (!key) return undefined;
  try {
    return JSON.parse(unseal(key, casePlace(c), rows[0]!.case_sealed).toString()) as SealedCase;
  } catch (error) {
    if (!(error instanceof BrokenSealError)) throw error;
    log('error', 'case unreadable', {conversation: c, ...factsOf(error)});
    return {lines: []};
  }
}

/** Why a talk is no longer an officer's; `undefined` if it still is. */
export async function whyGone(
  {pool}: Chat,
  c: string,
  officer: string,
): Promise<'erased' | 'transferred' | 'closed' | 'returned' | undefined> {
  const {rows} = await pool.query<{state: string; officer_id: string | null}>(
    'select state, officer_id from conversation where id = $1',
    [c],
  );
  const row = rows[0];
  if (!row) return 'erased';
  if (row.officer_id === officer) return undefined;
  if (row.state === 'taken') return 'transferred';
  return row.state === 'closed' ? 'closed' : 'returned';
}

/** Whether an event of this id is stored: what was asked twice was done once. */
export async function isStored({pool}: Chat, c: string, id: string): Promise<boolean> {
  const {rowCount} = await pool.query('select 1 from event where conversation_id = $1 and client_id = $2', [
    c,
    id,
  ]);
  return rowCount === 1;
}
