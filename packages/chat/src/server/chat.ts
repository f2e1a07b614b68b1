import type {Queryable} from './database/transaction.js';
import type {Hub} from './delivery/hub.js';
import type {Outbox} from './delivery/outbox.js';
import type {Signals} from './delivery/signals.js';
import type {KeyRing} from './keys/key-ring.js';
import type {Secret} from './keys/secret.js';
import type {Log} from './observe/log.js';
import type {Metrics} from './observe/metrics.js';
import type {Roster} from './officer/roster.js';
import type {Board} from './queue/board.js';
import type {ChatSettings} from './settings.js';
import type pg from 'pg';

/** What the parts of one node share. */
export interface Chat {
  readonly settings: ChatSettings;
  readonly pool: pg.Pool & Queryable;
  readonly secret: Secret;
  readonly keys: KeyRing;
  readonly outbox: Outbox;
  readonly hub: Hub;
  readonly signals: Signals;
  readonly board: Board;
  readonly roster: Roster;
  readonly log: Log;
  readonly metrics: Metrics;
}
