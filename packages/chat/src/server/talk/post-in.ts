import {authorNumber, sealEvent} from '../delivery/stored-event.js';

import type {Chat} from '../chat.js';
import type {Queryable} from '../database/transaction.js';
import type {NewEvent} from '../delivery/stored-event.js';

/** Stores one event in a transaction that also changes the state it tells of: both, or neither. */
export async function postIn({keys}: Chat, client: Queryable, event: NewEvent): Promise<void> {
  const key = await keys.of(client, event.c);
  if (!key) return;
  await client.query('select post_events($1, $2, $3, $4, $5, $6)', [
    [event.c],
    [event.id],
    [event.what.type],
    [authorNumber(event.by)],
    [event.officer],
    [sealEvent(key, event)],
  ]);
}
