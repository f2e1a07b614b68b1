import {randomUUID} from 'node:crypto';

import {readFromOfficer} from '@cyber-17/protocol/chat';

import {comeBackIn} from '../connections/come-back-in.js';
import {factsOf} from '../observe/log.js';
import {noteAccess, readLog} from '../talk/access-log.js';
import {closeByOfficer} from '../talk/end.js';
import {post} from '../talk/post.js';
import {take, transfer} from '../talk/take.js';
import {FollowedTalks} from './followed-talks.js';
import {isStored} from './open-case.js';
import {ROLE_OF} from './roles.js';
import {ShownLists} from './shown-lists.js';

import type {Chat} from '../chat.js';
import type {Line, Session} from '../connections/line.js';
import type {Console, OwnTalkRow, SignedIn} from './roster.js';
import type {Message} from '@cyber-17/protocol';
import type {FromOfficer, Refusal, TalkEvent, ToOfficer} from '@cyber-17/protocol/chat';

type Heard<K extends keyof FromOfficer> = FromOfficer[K];

/** One connection of a console. */
export class OfficerSession implements Session, Console {
  readonly #chat: Chat;
  readonly #line: Line;
  readonly #talks: FollowedTalks;
  /** One after the other: what is asked second must see what the first did. */
  #chain: Promise<void> = Promise.resolve();
  #isGreeted = false;
  #isClosed = false;
  readonly #lists: ShownLists;
  readonly #unwatch: () => void;
  /** What the console was told. */
  #isStoring = true;
  who: SignedIn;

  constructor(chat: Chat, line: Line, who: SignedIn) {
    this.#chat = chat;
    this.#line = line;
    this.who = who;
    this.#talks = new FollowedTalks(chat, who, (message) => this.#send(message));
    this.#lists = new ShownLists(chat.board, (message) => this.#send(message));
    chat.roster.join(this);
    // Not with the lists, which are read from the database.
    this.#unwatch = chat.board.watch(() => this.#showStoring());
  }

  hear(data: unknown): void {
    const message = readFromOfficer(data);
    if (!message) return this.#refuse('shape');
    this.#queue(message.type, () => this.#handle(message), 'id' in message ? {id: message.id} : {});
  }

  closed(): void {
    this.#isClosed = true;
    this.#unwatch();
    this.#chat.roster.leave(this);
    this.#talks.close();
  }

  onIdentity(who: SignedIn | undefined): void {
    // defence: chat-session-over
    if (!who || who.roles.length === 0) {
      this.#refuse('session');
      return this.#line.end('session');
    }
    const before = this.who.roles.join();
    this.who = who;
    if (before !== who.roles.join() && this.#isGreeted) this.#showMe();
  }

  onQueue(rows: readonly OwnTalkRow[]): void {
    if (this.#isGreeted) this.#queue('queue', () => this.#showLists(rows));
  }

  #queue(name: string, work: () => Promise<void> | void, about: {readonly id?: string} = {}) {
    this.#chain = this.#chain
      .then(() => (this.#isClosed ? undefined : work()))
      .catch((error: unknown) => {
        this.#chat.log('error', 'officer message failed', {type: name, ...factsOf(error)});
        if (name === 'hello') return this.#line.end('fault', comeBackIn());
        if (name !== 'queue') this.#refuse('busy', about);
      });
  }

  async #handle(message: Message<FromOfficer>): Promise<void> {
    if (message.type === 'ping') return this.#send({type: 'pong', n: message.n});
    if (message.type === 'hello') return this.#greet(message);
    if (!this.#isGreeted) return this.#refuse('hello');
    const needed = ROLE_OF[message.type];
    // defence: chat-roles
    if (needed && !this.who.roles.includes(needed)) return this.#refuseAccess(message);
    switch (message.type) {
      case 'ready':
        return this.#setReady(message.is);
      case 'take':
        return this.#take(message);
      case 'say':
        return this.#post(message, {type: 'said', text: message.text, lang: message.lang});
      case 'note':
        return this.#post(message, {type: 'noted', text: message.text});
      case 'ask':
        return this.#post(message, {type: 'asked', card: message.card});
      case 'alert':
        return this.#post(message, {type: 'alerted'});
      case 'propose':
        return this.#post(message, {type: 'proposed', brigade: message.brigade, times: message.times});
      case 'seen':
      case 'typing':
        if (!this.#talks.has(message.c)) return this.#refuseAccess(message);
        this.#chat.hub.signal({...message, by: 'officer'});
        return this.#chat.signals.send({...message, by: 'officer'});
      case 'transfer':
        return this.#settle(
          message,
          await transfer(this.#chat, this.who, {...message, noteId: randomUUID()}),
        );
      case 'close':
        return this.#close(message);
      case 'log':
        return this.#showLog(message.before);
    }
  }

  async #greet({after = []}: Heard<'hello'>): Promise<void> {
    if (this.#isGreeted) return this.#refuse('hello');
    await this.#chat.pool.query('update officer set seen_at = now() where id = $1', [this.who.id]);
    // Not before: a page whose hello met a database that was gone says it again.
    this.#isGreeted = true;
    this.#showMe();
    this.#showStoring();
    this.#talks.resumeFrom(after);
    await this.#showLists(await this.#chat.roster.talksOf(this.who.id));
    await this.#talks.sayGone();
    this.#chat.board.changed();
  }

  #showMe() {
    const {id, name, roles, capacity} = this.who;
    const demonstration = !this.#chat.settings.official;
    this.#send({
      type: 'welcome',
      now: new Date().toISOString(),
      me: {id, name, roles, capacity, demonstration},
    });
  }

  #showStoring() {
    const is = this.#chat.board.isWell;
    if (!this.#isGreeted || is === this.#isStoring) return;
    this.#isStoring = is;
    this.#send({type: 'storing', is});
  }

  async #showLists(rows: readonly OwnTalkRow[]): Promise<void> {
    const isOfficer = this.who.roles.includes('officer');
    this.#lists.show(this.who);
    await this.#talks.follow(isOfficer ? rows : []);
    if (isOfficer) this.#lists.showTalks(this.#talks.list(rows));
  }

  async #setReady(is: boolean): Promise<void> {
    await this.#chat.pool.query('update officer set ready = $2, seen_at = now() where id = $1', [
      this.who.id,
      is,
    ]);
    await this.#chat.pool.query("select pg_notify('queue', '')");
  }

  async #take({id, c: wanted}: Heard<'take'>): Promise<void> {
    const {c, refusal, by} = await take(this.#chat, this.who, id, wanted);
    if (c) {
      await this.#talks.followTaken(c);
      // Erased a moment ago, or its key is unreadable: there is nothing to show.
      if (!this.#talks.has(c)) this.#refuse('closed', {id, c});
      return;
    }
    if (wanted !== undefined && (await isStored(this.#chat, wanted, id))) return;
    // Without a refusal nobody waits any more: whoever did was taken.
    this.#refuse(refusal ?? 'taken', {
      id,
      ...(wanted !== undefined && {c: wanted}),
      ...(by !== undefined && {by}),
    });
  }

  async #close({id, c, category}: Heard<'close'>): Promise<void> {
    const isClosed = await closeByOfficer(this.#chat, {id, c, officer: this.who, category});
    return this.#settle({id, c}, isClosed ? undefined : 'not-yours');
  }

  /** What was sent twice because its answer was lost was not refused. */
  async #settle(
    {id, c}: {readonly id: string; readonly c: string},
    refusal: Refusal | undefined,
  ): Promise<void> {
    if (!refusal || (await isStored(this.#chat, c, id))) return;
    if (refusal === 'not-yours') return this.#refuseAccess({id, c});
    this.#refuse(refusal, {id, c});
  }

  #post({id, c}: {readonly id: string; readonly c: string}, what: TalkEvent) {
    // Not awaited: the next message need not wait for this commit.
    post(this.#chat, {c, id, by: 'officer', officer: this.who.id, what})
      .then(({outcome, seq, at}) => {
        if (outcome === 'fresh' || outcome === 'known') {
          return this.#send({type: 'said', id, c, seq, at: at.toISOString()});
        }
        if (outcome === 'not-yours') return this.#refuseAccess({id, c});
        return this.#refuse(outcome === 'gone' ? 'not-yours' : outcome, {id, c});
      })
      .catch((error: unknown) =>
        this.#chat.log('error', 'officer message failed', {type: what.type, ...factsOf(error)}),
      );
  }

  async #showLog(before: number | undefined): Promise<void> {
    const entries = await readLog(this.#chat.pool, this.who, before);
    if (entries) this.#send({type: 'log', entries});
    else this.#refuseAccess({});
  }

  /** Someone asked for what is not theirs: refused, and written down. */
  #refuseAccess(asked: object) {
    const {id, c} = asked as {readonly id?: string; readonly c?: string};
    this.#refuse('not-yours', {...(id !== undefined && {id}), ...(c !== undefined && {c})});
    noteAccess(this.#chat.pool, this.who, 'refused', c).catch((error: unknown) =>
      this.#chat.log('error', 'refusal not noted', factsOf(error)),
    );
  }

  #refuse(reason: Refusal, about: {readonly id?: string; readonly c?: string; readonly by?: string} = {}) {
    this.#chat.metrics.refused.inc({reason});
    this.#send({type: 'refused', reason, ...about});
  }

  #send(message: Message<ToOfficer>) {
    if (!this.#isClosed) this.#line.send(message);
  }
}
