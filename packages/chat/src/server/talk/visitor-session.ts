import {MAX_CASE_LINES} from '@cyber-17/protocol';
import {readFromVisitor} from '@cyber-17/protocol/chat';

import {comeBackIn} from '../connections/come-back-in.js';
import {factsOf} from '../observe/log.js';
import {isFresh, newToken} from '../keys/visitor-token.js';
import {isAnswerTo} from './card-check.js';
import {enter} from './enter.js';
import {post} from './post.js';
import {erase, leave} from './end.js';
import {resumeByCode, resumeByToken} from './resume.js';
import {ShownQueue} from './shown-queue.js';

import type {Chat} from '../chat.js';
import type {Line, Session} from '../connections/line.js';
import type {Follower, Signal} from '../delivery/follower.js';
import type {CaseLine, Lang, Message, Urgency} from '@cyber-17/protocol';
import type {FromVisitor, PlacedEvent, Refusal, TalkEvent, ToVisitor} from '@cyber-17/protocol/chat';

type Heard<K extends keyof FromVisitor> = FromVisitor[K];

const UNKNOWN_URGENCY: Urgency = {danger: false, gravity: 'serious'};

/** One connection of a visitor's page. */
export class VisitorSession implements Session {
  readonly #chat: Chat;
  readonly #line: Line;
  /** Messages that change who this is are handled one after the other. */
  #chain: Promise<void> = Promise.resolve();
  #lang: Lang = 'fr';
  #token: string | undefined;
  #talk: (Follower & {stop: () => void}) | undefined;
  #lines: CaseLine[] = [];
  readonly #queue: ShownQueue;
  readonly #unwatch: () => void;
  #isClosed = false;

  constructor(chat: Chat, line: Line) {
    this.#chat = chat;
    this.#line = line;
    this.#queue = new ShownQueue(chat.board, (message) => this.#send(message));
    this.#unwatch = chat.board.watch(() => this.#showQueue());
  }

  hear(data: unknown): void {
    const message = readFromVisitor(data);
    if (!message) return this.#refuse('shape');
    this.#chain = this.#chain
      .then(() => (this.#isClosed ? undefined : this.#handle(message)))
      .catch((error: unknown) => {
        this.#chat.log('error', 'visitor message failed', {type: message.type, ...factsOf(error)});
        if (message.type === 'hello') return this.#line.end('fault', comeBackIn());
        this.#refuse('busy', 'id' in message ? {id: message.id} : {});
      });
  }

  closed(): void {
    this.#isClosed = true;
    this.#unwatch();
    this.#talk?.stop();
    this.#talk = undefined;
  }

  async #handle(message: Message<FromVisitor>): Promise<void> {
    if (message.type === 'ping') return this.#send({type: 'pong', n: message.n});
    if (message.type === 'hello') return this.#greet(message);
    if (!this.#token) return this.#refuse('hello');
    if (message.type === 'tell') {
      this.#lines = [...this.#lines, ...message.lines].slice(0, MAX_CASE_LINES);
      return;
    }
    if (message.type === 'enter') return this.#enter(message);
    // Another conversation than the one of this token.
    // defence: chat-own-talk
    if (message.c !== this.#talk?.c)
      return this.#refuse('not-yours', {c: message.c, ...('id' in message && {id: message.id})});
    switch (message.type) {
      case 'say':
        return this.#post(message.c, message.id, {type: 'said', text: message.text, lang: message.lang});
      case 'answer':
        return this.#answer(message);
      case 'seen':
      case 'typing':
        return this.#signal({...message, by: 'visitor'});
      case 'leave':
        return leave(this.#chat, message.c, message.id);
      case 'erase':
        await erase(this.#chat, message.c);
        // The notification comes too; who asked is answered at once.
        return this.#chat.hub.erased(message.c);
    }
  }

  async #greet({lang, token, code, after}: Heard<'hello'>): Promise<void> {
    const {secret, settings} = this.#chat;
    if (this.#token) return this.#refuse('hello');
    this.#lang = lang;
    let resumed;
    if (code !== undefined) {
      const found = await resumeByCode(this.#chat, code, this.#line.address);
      if (found === 'blocked') return this.#refuse('code-blocked');
      if (!found) return this.#refuse('code');
      resumed = found;
    } else if (token !== undefined) {
      resumed = await resumeByToken(this.#chat, token);
      // defence: chat-token
      if (!resumed && (after || !isFresh(secret, token))) return this.#refuse('token');
    }
    this.#token = resumed?.token ?? (token && isFresh(secret, token) ? token : newToken(secret));
    const unavailable = this.#queue.begin();
    this.#send({
      type: 'welcome',
      token: this.#token,
      now: new Date().toISOString(),
      keepFor: settings.keepDays,
      demonstration: !settings.official,
      ...(unavailable && {unavailable}),
      ...(resumed && {c: resumed.c}),
    });
    if (!resumed) return;
    this.#send({type: 'code', c: resumed.c, words: resumed.code});
    await this.#follow(resumed.c, after?.c === resumed.c ? after.seq : 0);
  }

  async #enter({urgency, later = false}: Heard<'enter'>): Promise<void> {
    const {board, pool, settings} = this.#chat;
    if (this.#talk) return this.#send({type: 'entered', c: this.#talk.c});
    if (!later && board.unavailable === 'full') return this.#full();
    const {rows} = await pool.query<{allowed: boolean}>('select take_token($1, $2, $3) as allowed', [
      Buffer.concat([Buffer.from('enter '), this.#line.address]),
      settings.entriesPerHour,
      settings.entriesPerHour / 3_600,
    ]);
    if (!rows[0]?.allowed) return this.#full();
    const {c, code} = await enter(this.#chat, {
      token: this.#token!,
      lang: this.#lang,
      lines: this.#lines,
      urgency: urgency ?? UNKNOWN_URGENCY,
      later,
    });
    this.#lines = [];
    this.#send({type: 'entered', c});
    this.#send({type: 'code', c, words: code});
    await this.#follow(c, 0);
    await board.read();
  }

  async #follow(c: string, after: number): Promise<void> {
    const {rows} = await this.#chat.pool.query<{last_seq: number; officer_seen: number}>(
      'update conversation set visitor_at = now() where id = $1 returning last_seq, officer_seen',
      [c],
    );
    if (!rows[0] || this.#isClosed) return;
    const follower: Follower = {
      c,
      side: 'visitor',
      sent: Math.min(after, rows[0].last_seq),
      onEvent: (event) => this.#show(event),
      onErased: () => {
        this.#talk = undefined;
        this.#send({type: 'erased', c});
        this.#line.end('erased');
      },
      onSignal: (signal) => this.#send(signal),
    };
    this.#send({type: 'joined', c, seq: follower.sent});
    // A page that comes back knows nothing of what was read before.
    if (rows[0].officer_seen > 0) this.#send({type: 'seen', c, by: 'officer', seq: rows[0].officer_seen});
    this.#talk = Object.assign(follower, {stop: this.#chat.hub.follow(follower)});
    this.#showQueue();
  }

  async #answer({id, c, card, value}: Heard<'answer'>): Promise<void> {
    if (!(await isAnswerTo(this.#chat, c, card, value))) return this.#refuse('card', {id, c});
    // Even if the page was closed meanwhile: it was said.
    this.#post(c, id, {type: 'answered', card, value});
  }

  #post(c: string, id: string, what: TalkEvent) {
    // Not awaited: the next message need not wait for this commit.
    post(this.#chat, {c, id, by: 'visitor', what})
      .then(({outcome, seq, at}) => {
        if (outcome === 'fresh' || outcome === 'known')
          this.#send({type: 'said', id, c, seq, at: at.toISOString()});
        else this.#refuse(outcome === 'gone' ? 'token' : outcome, {id, c});
      })
      .catch((error: unknown) =>
        this.#chat.log('error', 'visitor message failed', {type: what.type, ...factsOf(error)}),
      );
  }

  #signal(signal: Signal & {readonly by: 'visitor'}) {
    this.#chat.hub.signal(signal);
    this.#chat.signals.send(signal);
  }

  #show(event: PlacedEvent) {
    this.#send({type: 'event', ...event});
    // Whoever is joined or returned has another place, or none.
    if (event.what.type !== 'said') this.#chat.board.changed();
  }

  /** The next entry tells its lines anew; after a fault `enter` comes again alone, and they are kept. */
  #full() {
    this.#lines = [];
    this.#refuse('full');
  }

  #showQueue() {
    if (this.#token) this.#queue.show(this.#talk?.c);
  }

  #refuse(reason: Refusal, about: {readonly id?: string; readonly c?: string} = {}) {
    this.#chat.metrics.refused.inc({reason});
    this.#send({type: 'refused', reason, ...about});
  }

  #send(message: Message<ToVisitor>) {
    if (!this.#isClosed) this.#line.send(message);
  }
}
