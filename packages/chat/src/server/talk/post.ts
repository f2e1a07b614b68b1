import type {Chat} from '../chat.js';
import type {Stored} from '../delivery/outbox.js';
import type {NewEvent} from '../delivery/stored-event.js';

/** Stores an event with the next batch, and measures how long that takes. */
export async function post({outbox, signals, metrics}: Chat, event: NewEvent): Promise<Stored> {
  if (event.by !== 'service') signals.wrote(event.c, event.by);
  const end = metrics.storing.startTimer();
  const stored = await outbox.post(event);
  end();
  metrics.events.inc({outcome: stored.outcome});
  return stored;
}
