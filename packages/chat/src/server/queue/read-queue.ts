import {GRAVITIES} from '@cyber-17/protocol';

import type {Queryable} from '../database/transaction.js';
import type {Lang, Urgency} from '@cyber-17/protocol';

/** Someone who waits. */
export interface WaitingTalk {
  readonly id: string;
  readonly rank: number;
  readonly dueAt: number;
  readonly lang: Lang;
  readonly later: boolean;
  readonly returned: boolean;
  readonly enteredAt: Date;
  readonly urgency: Urgency;
}

/** An officer who is there. */
export interface OfficerLoad {
  readonly id: string;
  readonly name: string;
  readonly talks: number;
  readonly capacity: number;
  readonly ready: boolean;
}

export interface QueueState {
  readonly waiting: readonly WaitingTalk[];
  readonly officers: readonly OfficerLoad[];
  readonly takings: number;
  readonly takingsInQuarter: number;
  readonly taken: number;
  /** By the clock of the database: that of a node may be minutes off. */
  readonly now: number;
}

/** Seconds without a sign of their console after which an officer is gone. */
export const GONE_SECONDS = 60;

interface WaitingRow {
  readonly id: string;
  readonly rank: string;
  readonly due_at: Date;
  readonly lang: Lang;
  readonly later: boolean;
  readonly returned_at: Date | null;
  readonly entered_at: Date;
  readonly danger: boolean;
  readonly harm_by: Date | null;
  readonly gravity: number;
}

/** Urgency from its columns. */
export function urgencyOf(row: Pick<WaitingRow, 'danger' | 'harm_by' | 'gravity'>): Urgency {
  return {
    danger: row.danger,
    ...(row.harm_by && {harmBy: `${row.harm_by.toISOString().slice(0, 19)}Z`}),
    gravity: GRAVITIES[GRAVITIES.length - 1 - row.gravity] ?? 'light',
  };
}

/** The number of a gravity in the table: the gravest is the highest. */
export const gravityNumber = ({gravity}: Urgency): number =>
  GRAVITIES.length - 1 - GRAVITIES.indexOf(gravity);

/**
 * Reads the whole queue, and who is there to answer.
 *
 * @param capacity of officers who have none of their own
 */
export async function readQueue(pool: Queryable, capacity: number): Promise<QueueState> {
  const {rows: waiting} = await pool.query<WaitingRow>({
    name: 'queue',
    text: 'select * from waiting order by rank',
  });
  const {rows: officers} = await pool.query<OfficerLoad>({
    name: 'officers',
    text: `select o.id, o.name, coalesce(o.capacity, $1::int) as capacity, o.ready, count(c.id)::int as talks
      from officer o left join conversation c on c.officer_id = o.id and c.state = 'taken'
      where o.seen_at > now() - interval '${GONE_SECONDS} seconds' and 'officer' = any (o.roles) group by o.id order by o.name, o.id`,
    values: [capacity],
  });
  const {rows: counts} = await pool.query<{takings: number; quarter: number; taken: number; now: Date}>({
    name: 'counts',
    text: `select (select case when is_called then last_value else 0 end from taking)::int as takings,
      (select count(*) from conversation where taken_at > now() - interval '15 minutes')::int as quarter,
      (select count(*) from conversation where state = 'taken')::int as taken,
      now() as now`,
  });
  const {takings, quarter, taken, now} = counts[0]!;
  return {
    waiting: waiting.map((row) => ({
      id: row.id,
      rank: Number(row.rank),
      dueAt: row.due_at.getTime(),
      lang: row.lang,
      later: row.later,
      returned: row.returned_at !== null,
      enteredAt: row.entered_at,
      urgency: urgencyOf(row),
    })),
    officers,
    takings,
    takingsInQuarter: quarter,
    taken,
    now: now.getTime(),
  };
}
