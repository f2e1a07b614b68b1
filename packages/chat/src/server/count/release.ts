import {dayInParis} from '@cyber-17/protocol/count';

import {transaction} from '../database/transaction.js';
import {GRACE_MS} from './counter.js';
import {noise, publishedOf} from './noise.js';

import type {Noise} from './noise.js';
import type {Queryable} from '../database/transaction.js';
import type pg from 'pg';

/** What a release needs. */
export interface ReleaseOptions {
  readonly pool: pg.Pool;
  readonly now: number;
  readonly draw?: Noise;
}

interface Waiting {
  readonly threat: string;
  readonly audience: string;
  readonly number: number;
}

/** Milliseconds after midnight at which a day is released: later than any node takes a count of it. */
const RELEASED_AFTER_MS = 2 * GRACE_MS;

/** `yyyy-mm-dd` of a date, whatever the time zone of the database and of Node. */
const DAY = "to_char(day, 'YYYY-MM-DD')";

/**
 * Releases each day that is over, once, and after them each month that is over, once.
 * Whatever dies in between, a release is there as a whole or not at all.
 */
export async function release({pool, now, draw = noise}: ReleaseOptions): Promise<readonly string[]> {
  const today = dayInParis(now - RELEASED_AFTER_MS);
  const {rows} = await pool.query<{day: string}>(
    `select distinct ${DAY} as day from count_waiting where day < $1::date order by 1`,
    [today],
  );
  const released: string[] = [];
  const once = async (period: string, work: (client: Queryable) => Promise<void>) => {
    const isFirst = await transaction(pool, async (client) => {
      const {rowCount} = await client.query(
        'insert into count_release (period) values ($1) on conflict do nothing',
        [period],
      );
      if (rowCount === 1) await work(client);
      return rowCount === 1;
    });
    if (isFirst) released.push(period);
  };
  for (const {day} of rows) await once(day, (client) => releaseDay(client, day, draw));
  // A month of which every figure was published by day has none that waits.
  const months = await pool.query<{month: string}>(
    `select distinct left(period, 7) as month from count_release
     where length(period) = 10 and left(period, 7) < left($1, 7)
       and left(period, 7) not in (select period from count_release) order by 1`,
    [today],
  );
  for (const {month} of months.rows) await once(month, (client) => releaseMonth(client, month, draw));
  await pool.query('delete from count_proof where day < $1::date', [today]);
  return released;
}

/** Publishes what may be of a day; the rest waits for its month. */
async function releaseDay(client: Queryable, day: string, draw: Noise) {
  const {rows} = await client.query<Waiting>(
    'select threat, audience, number from count_waiting where day = $1::date for update',
    [day],
  );
  for (const row of rows) {
    const number = publishedOf(row.number, draw);
    if (number === undefined) continue;
    await publish(client, day, {...row, number});
    await client.query('delete from count_waiting where day = $1::date and threat = $2 and audience = $3', [
      day,
      row.threat,
      row.audience,
    ]);
  }
}

/**
 * A month is its published days, and what is published of all its other days together.
 * So the difference between both is a figure that may be published itself, or nothing.
 */
async function releaseMonth(client: Queryable, month: string, draw: Noise) {
  const {rows: days} = await client.query<Waiting>(
    `select threat, audience, sum(number)::int as number from count_figure
     where length(period) = 10 and left(period, 7) = $1 group by threat, audience`,
    [month],
  );
  const {rows: rest} = await client.query<Waiting>(
    `delete from count_waiting where left(${DAY}, 7) = $1 returning threat, audience, number`,
    [month],
  );
  const keyOf = ({threat, audience}: Waiting) => `${threat} ${audience}`;
  const sums = new Map<string, Waiting>();
  for (const row of rest) {
    const number = row.number + (sums.get(keyOf(row))?.number ?? 0);
    sums.set(keyOf(row), {...row, number});
  }
  const figures = new Map(days.map((row) => [keyOf(row), row]));
  for (const [key, row] of sums) {
    const number = publishedOf(row.number, draw);
    if (number !== undefined) figures.set(key, {...row, number: number + (figures.get(key)?.number ?? 0)});
  }
  for (const figure of figures.values()) await publish(client, month, figure);
}

async function publish(client: Queryable, period: string, {threat, audience, number}: Waiting) {
  await client.query('insert into count_figure (period, threat, audience, number) values ($1, $2, $3, $4)', [
    period,
    threat,
    audience,
    number,
  ]);
}
