import {factsOf} from '../observe/log.js';
import {repeat} from '../repeat.js';

import type {Log} from '../observe/log.js';
import type {ChatSettings} from '../settings.js';
import type {Board} from '../queue/board.js';
import type {Queryable} from '../database/transaction.js';
import type {Lang} from '@cyber-17/protocol';
import type {Role} from '@cyber-17/protocol/chat';

/** Someone who is signed in, as the table has them at this moment. */
export interface SignedIn {
  /** The hash of the session. */
  readonly session: Buffer;
  readonly id: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly capacity: number;
}

/** A talk of an officer, as the table has it. */
export interface OwnTalkRow {
  readonly id: string;
  readonly officer_id: string;
  readonly lang: Lang;
  readonly danger: boolean;
  readonly harm_by: Date | null;
  readonly gravity: number;
  readonly entered_at: Date;
  readonly last_seq: number;
  readonly officer_seen: number;
  readonly visitor_seen: number;
  readonly present: boolean;
}

/** A console that is connected here. */
export interface Console {
  readonly who: SignedIn;
  /** What the table says of them now; `undefined` if the session is over. */
  onIdentity(who: SignedIn | undefined): void;
  onQueue(talks: readonly OwnTalkRow[]): void;
}

/** A role that was withdrawn is gone within this time. */
const IDENTITY_MS = 1_000;
const HEARTBEAT_MS = 10_000;

const IDENTITIES = `select s.hash as session, o.id, o.name, o.roles, coalesce(o.capacity, $2::int) as capacity
  from officer_session s join officer o on o.id = s.officer_id
  where s.hash = any ($1::bytea[]) and s.expires_at > now()`;

const OWN_TALKS = `select id, officer_id, lang, danger, harm_by, gravity, entered_at, last_seq, officer_seen,
    visitor_seen, visitor_at > now() - interval '45 seconds' as present
  from conversation where state = 'taken' and officer_id = any ($1::uuid[]) order by taken_at, id`;

export interface RosterOptions {
  readonly settings: Pick<ChatSettings, 'capacity'>;
  readonly pool: Queryable;
  readonly board: Board;
  readonly log: Log;
}

/** The consoles of this node: who they are now, and what is theirs. One query for all of them. */
export class Roster {
  readonly #options: RosterOptions;
  readonly #consoles = new Set<Console>();
  readonly #stops: readonly (() => void)[];

  constructor(options: RosterOptions) {
    this.#options = options;
    // A database that is gone is said once, by the board; here it is tried again with the next turn.
    const onError = (error: unknown) => options.log('warn', 'roster not read', factsOf(error));
    this.#stops = [
      repeat(IDENTITY_MS, () => this.#identify(), onError),
      repeat(HEARTBEAT_MS, () => this.#beat(), onError),
      options.board.watch(() => void this.#readTalks().catch(onError)),
    ];
  }

  join(console: Console): void {
    this.#consoles.add(console);
  }

  leave(console: Console): void {
    this.#consoles.delete(console);
  }

  /** The talks of one officer. */
  async talksOf(officer: string): Promise<readonly OwnTalkRow[]> {
    const {rows} = await this.#options.pool.query<OwnTalkRow>({
      name: 'own-talks',
      text: OWN_TALKS,
      values: [[officer]],
    });
    return rows;
  }

  close(): void {
    for (const stop of this.#stops) stop();
    this.#consoles.clear();
  }

  async #identify() {
    const consoles = [...this.#consoles];
    if (consoles.length === 0) return;
    const values = [consoles.map(({who}) => who.session), this.#options.settings.capacity];
    const {rows} = await this.#options.pool.query<SignedIn>({name: 'identities', text: IDENTITIES, values});
    const byHash = new Map(rows.map((row) => [row.session.toString('hex'), row]));
    for (const each of consoles) each.onIdentity(byHash.get(each.who.session.toString('hex')));
  }

  /** A console that is connected is a sign of its officer, until they sign out. */
  async #beat() {
    const sessions = [...this.#consoles].map(({who}) => who.session);
    if (sessions.length === 0) return;
    await this.#options.pool.query(
      `update officer set seen_at = now() where id in
         (select officer_id from officer_session where hash = any ($1::bytea[]) and expires_at > now())`,
      [sessions],
    );
  }

  async #readTalks() {
    const consoles = [...this.#consoles];
    if (consoles.length === 0) return;
    const values = [[...new Set(consoles.map(({who}) => who.id))]];
    const {rows} = await this.#options.pool.query<OwnTalkRow>({name: 'own-talks', text: OWN_TALKS, values});
    for (const each of consoles) each.onQueue(rows.filter((row) => row.officer_id === each.who.id));
  }
}
