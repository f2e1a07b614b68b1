import {release} from '../count/release.js';
import {factsOf} from '../observe/log.js';
import {GONE_SECONDS} from '../queue/read-queue.js';
import {repeat} from '../repeat.js';
import {returnTalks} from '../talk/end.js';
import {forget} from './forget.js';

import type {Chat} from '../chat.js';
import type {Counter} from '../count/counter.js';

/** Talks that are deleted in one step: each is short, and holds nobody up. */
const STEP = 1_000;

const OVER = [
  'delete from resume_code where expires_at < now()',
  'delete from officer_session where expires_at < now()',
  'delete from login_attempt where expires_at < now()',
  "delete from limit_bucket where at < now() - interval '1 hour'",
];

/**
 * Deletes talks whose term is over, and tells all nodes to forget their keys. Answers how many.
 *
 * What `purge_at` says was known at the entry, or at the end. A talk that has not ended is kept
 * for its term after the last event in it as well: that is looked up here, because to write it
 * down with every event would cost each of them an index.
 */
export async function purge({pool, settings}: Pick<Chat, 'pool' | 'settings'>): Promise<number> {
  let count = 0;
  for (;;) {
    // An event that was stored a moment ago is not seen yet: then nothing is at `last_seq`, and the talk stays.
    const {rowCount} = await pool.query(
      `with over as (
         select id from conversation c where purge_at < now() and (state = 'closed' or last_seq = 0 or exists (
           select from event e where e.conversation_id = c.id and e.seq = c.last_seq
             and e.at < now() - make_interval(days => $1)
         )) order by id limit ${STEP} for update skip locked
       ), marked as (
         update forgetting set asked_at = clock_timestamp() where exists (select from over)
       ), gone as (
         delete from conversation using over where conversation.id = over.id returning conversation.id
       )
       select pg_notify('erased', id::text) from gone`,
      [settings.keepDays],
    );
    count += rowCount ?? 0;
    if ((rowCount ?? 0) < STEP) return count;
  }
}

/** What comes back at fixed times. Every node does it; what one does, another skips. */
export class Janitor {
  readonly #chat: Chat;
  readonly #stops: readonly (() => void)[];

  /** @param counter what counts, where the operator counts */
  constructor(chat: Chat, counter?: Counter) {
    this.#chat = chat;
    this.#stops = [
      this.#every(5_000, 'return talks', async () => {
        const count = await returnTalks(chat, GONE_SECONDS);
        if (count > 0) chat.log('warn', 'talks returned', {count});
      }),
      this.#every(20_000, 'mark present', () => this.#markPresent()),
      this.#every(10_000, 'forget', async () => {
        const milliseconds = await forget(chat.pool);
        if (milliseconds !== undefined) chat.log('info', 'keys forgotten', {milliseconds});
      }),
      this.#every(60_000, 'purge', async () => {
        const count = await purge(chat);
        if (count > 0) chat.log('info', 'talks purged', {count});
        for (const statement of OVER) await chat.pool.query(statement);
      }),
      ...(counter ? this.#counting(counter) : []),
    ];
  }

  close(): void {
    for (const stop of this.#stops) stop();
  }

  #counting(counter: Counter): readonly (() => void)[] {
    return [
      this.#every(60_000, 'forget addresses', async () => counter.forget()), // defence: count-forget-timer
      this.#every(60_000, 'release', async () => {
        for (const period of await release({pool: this.#chat.pool, now: Date.now()})) {
          this.#chat.log('info', 'figures released', {period});
        }
      }),
    ];
  }

  /** A visitor who only reads is there too. */
  async #markPresent() {
    const followed = this.#chat.hub.followedBy('visitor');
    if (followed.length === 0) return;
    await this.#chat.pool.query(
      `with there as (
         select id from conversation where id = any ($1::uuid[]) order by id for update skip locked
       )
       update conversation set visitor_at = now() from there where there.id = conversation.id`,
      [followed],
    );
  }

  #every(milliseconds: number, name: string, work: () => Promise<void>): () => void {
    return repeat(milliseconds, work, (error) => this.#chat.log('warn', `${name} failed`, factsOf(error)));
  }
}
