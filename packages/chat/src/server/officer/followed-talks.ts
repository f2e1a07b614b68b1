import {noteAccess} from '../talk/access-log.js';
import {ownTalk} from './lists.js';
import {openCase, whyGone} from './open-case.js';

import type {Chat} from '../chat.js';
import type {Follower} from '../delivery/follower.js';
import type {SealedCase} from '../talk/enter.js';
import type {OwnTalkRow, SignedIn} from './roster.js';
import type {Message} from '@cyber-17/protocol';
import type {After, OwnTalk, ToOfficer} from '@cyber-17/protocol/chat';

interface Followed {
  readonly told: SealedCase;
  stop(): void;
}

/** The talks that one console follows: those of its officer, and no others. */
export class FollowedTalks {
  readonly #chat: Chat;
  readonly #officer: SignedIn;
  readonly #send: (message: Message<ToOfficer>) => void;
  readonly #talks = new Map<string, Followed>();
  readonly #after = new Map<string, number>();
  #isClosed = false;

  constructor(chat: Chat, officer: SignedIn, send: (message: Message<ToOfficer>) => void) {
    this.#chat = chat;
    this.#officer = officer;
    this.#send = send;
  }

  has(c: string): boolean {
    return this.#talks.has(c);
  }

  /** Where the console was before its connection was cut. */
  resumeFrom(after: readonly After[]): void {
    for (const {c, seq} of after) this.#after.set(c, seq);
  }

  /** Follows exactly these. */
  async follow(rows: readonly OwnTalkRow[]): Promise<void> {
    for (const {id} of rows) if (!this.#talks.has(id)) await this.#start(id, 'read');
    const own = new Set(rows.map(({id}) => id));
    for (const c of [...this.#talks.keys()]) {
      if (own.has(c)) continue;
      // The list may be from the moment before it was taken.
      const reason = await whyGone(this.#chat, c, this.#officer.id);
      if (reason) this.#stop(c, reason);
    }
  }

  /** Says which talks the console had before the cut, and has no more. */
  async sayGone(): Promise<void> {
    // Those that are followed again are not among them any more.
    for (const c of [...this.#after.keys()]) {
      const reason = await whyGone(this.#chat, c, this.#officer.id);
      if (!reason) continue;
      // Taken again, it begins anew.
      this.#after.delete(c);
      this.#send({type: 'gone', c, reason});
    }
  }

  /** Follows a talk that was taken a moment ago. */
  followTaken(c: string): Promise<void> {
    return this.#talks.has(c) ? Promise.resolve() : this.#start(c);
  }

  list(rows: readonly OwnTalkRow[]): readonly OwnTalk[] {
    return rows.flatMap((row) => {
      const followed = this.#talks.get(row.id);
      return followed ? [ownTalk(row, followed.told)] : [];
    });
  }

  close(): void {
    this.#isClosed = true;
    for (const {stop} of this.#talks.values()) stop();
    this.#talks.clear();
  }

  async #start(c: string, access?: 'read') {
    const told = await openCase(this.#chat, c, this.#officer.id);
    if (!told || this.#isClosed) return;
    // Taking is noted already, in its own transaction.
    if (access) await noteAccess(this.#chat.pool, this.#officer, access, c);
    const {rows} = await this.#chat.pool.query<{last_seq: number}>(
      'select last_seq from conversation where id = $1',
      [c],
    );
    // Nobody would stop what begins after the end of the connection.
    if (this.#isClosed) return;
    const follower: Follower = {
      c,
      side: 'officer',
      sent: Math.min(this.#after.get(c) ?? 0, rows[0]?.last_seq ?? 0),
      onEvent: (event) => this.#send({type: 'event', ...event}),
      onErased: () => this.#stop(c, 'erased'),
      onSignal: (signal) => this.#send(signal),
    };
    this.#after.delete(c);
    this.#send({type: 'case', c, lines: told.lines});
    this.#send({type: 'joined', c, seq: follower.sent});
    const stop = this.#chat.hub.follow(follower);
    this.#talks.set(c, {stop, told});
  }

  #stop(c: string, reason: 'erased' | 'transferred' | 'closed' | 'returned') {
    const followed = this.#talks.get(c);
    if (!followed) return;
    this.#talks.delete(c);
    followed.stop();
    this.#send({type: 'gone', c, reason});
  }
}
