import {createHash} from 'node:crypto';

import type {Queryable} from '../database/transaction.js';
import type {Figure, Period, Statistics} from '@cyber-17/protocol/count';

/** The published figures as they are sent. */
interface Published {
  readonly body: string;
  readonly etag: string;
}

/** Milliseconds for which an answer serves everyone who asks. */
const FRESH_MS = 10_000;

/** Days that are listed; months are listed for ever. */
const DAYS = 400;

/**
 * Reads what was released, and nothing else. A day without a figure is not listed:
 * that it was released says that something was counted.
 */
export class Publication {
  readonly #pool: Queryable;
  #published: Promise<Published> | undefined;
  #until = 0;

  constructor(pool: Queryable) {
    this.#pool = pool;
  }

  read(): Promise<Published> {
    if (!this.#published || Date.now() >= this.#until) {
      this.#until = Date.now() + FRESH_MS;
      this.#published = this.#load();
      // What failed is asked for again.
      this.#published.catch(() => (this.#until = 0));
    }
    return this.#published;
  }

  async #load(): Promise<Published> {
    const {rows} = await this.#pool.query<Figure & {readonly period: string}>(
      `select period, threat, audience, number from count_figure
       order by period desc, number desc, threat, audience`,
    );
    const periods = new Map<string, Figure[]>();
    for (const {period, ...figure} of rows) periods.set(period, [...(periods.get(period) ?? []), figure]);
    const listed = [...periods].map(([period, figures]): Period => ({period, figures}));
    const statistics: Statistics = {
      days: listed.filter(({period}) => period.length === 10).slice(0, DAYS),
      months: listed.filter(({period}) => period.length === 7),
    };
    const body = JSON.stringify(statistics);
    return {body, etag: `"${createHash('sha256').update(body).digest('hex').slice(0, 32)}"`};
  }
}
