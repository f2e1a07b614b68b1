import {isAnswerOf} from '@cyber-17/protocol/chat';

import {placedEvent} from '../delivery/stored-event.js';

import type {Chat} from '../chat.js';
import type {EventRow} from '../delivery/stored-event.js';
import type {CardAnswer} from '@cyber-17/protocol/chat';

/** Whether an event is a card that has this answer among its buttons. */
export async function isAnswerTo(
  {pool, keys}: Chat,
  c: string,
  card: number,
  value: CardAnswer,
): Promise<boolean> {
  const {rows} = await pool.query<EventRow>(
    'select * from event where conversation_id = $1 and seq = $2 and kind = any ($3)',
    [c, card, ['asked', 'alerted', 'proposed']],
  );
  const key = rows[0] && (await keys.of(pool, c));
  if (!key) return false;
  const {what} = placedEvent(key, rows[0]!);
  switch (what.type) {
    case 'asked':
      return isAnswerOf(what.card, value);
    case 'alerted':
      return typeof value === 'object';
    case 'proposed':
      return value === 'none' || what.times.some((_, index) => value === `time-${index}`);
    default:
      return false;
  }
}
