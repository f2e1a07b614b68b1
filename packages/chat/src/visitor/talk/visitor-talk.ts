import {CHAT_VERSION, TYPING_MS, readToVisitor} from '@cyber-17/protocol/chat';

import {Connection} from '../../client/connection.js';
import {fitLines, fitText} from '../../client/fit-messages.js';
import {newId} from '../../client/new-id.js';
import {Outbox} from '../../client/outbox.js';
import {standingOf} from '../../client/standing.js';
import {Transcript} from '../../client/transcript.js';
import {START} from './talk-state.js';
import {tryCode} from './try-code.js';

import type {Clock} from '../../client/clock.js';
import type {OpenTransport} from '../../client/transport.js';
import type {PendingMessage, TalkState} from './talk-state.js';
import type {CaseLine, Lang, Message, Urgency} from '@cyber-17/protocol';
import type {CardAnswer, FromVisitor, PlacedEvent, Refusal, ToVisitor} from '@cyber-17/protocol/chat';

export interface VisitorTalkOptions {
  readonly transports: readonly OpenTransport[];
  readonly clock: Clock;
  /** The language of the page. */
  lang(): Lang;
  changed(state: TalkState): void;
}

/** What the visitor brings into the queue. */
export interface Entry {
  readonly lines: readonly CaseLine[];
  readonly urgency?: Urgency;
  readonly later?: true;
}

const TYPING_EVERY_MS = 3_000;
const SETTLED_MS = 1_000;
const ERASED_MS = 3_000;
/** After this long without an answer of the server, others are named. */
const NO_ANSWER_MS = 15_000;

/** One talk, from the visitor's side. It holds the token, in memory and nowhere else. */
export class VisitorTalk {
  readonly #options: VisitorTalkOptions;
  readonly #connection: Connection<Message<ToVisitor>>;
  readonly #outbox: Outbox<PendingMessage>;
  readonly #transcript = new Transcript();
  #state: TalkState = START;
  #token: string | undefined;
  #c: string | undefined;
  #entry: Entry | undefined;
  #seen = 0;
  #typedAt = -Infinity;
  #stopTyping = () => {};
  /** What follows once the talk that is left is erased. */
  #goOn: (() => void) | undefined;

  constructor(options: VisitorTalkOptions) {
    this.#options = options;
    const {transports, clock} = options;
    this.#connection = new Connection<Message<ToVisitor>>({
      transports,
      clock,
      read: readToVisitor,
      greet: () => this.#greeting(),
      heard: (message) => this.#hear(message),
      changed: (line) => this.#change({line, isOfficerTyping: false}),
    });
    this.#outbox = new Outbox<PendingMessage>({
      clock,
      isOpen: () => this.#connection.state === 'open',
      send: (message) => this.#connection.send(message),
      suspect: () => this.#connection.probe(),
    });
  }

  get state(): TalkState {
    return this.#state;
  }

  open() {
    this.#options.clock.after(NO_ANSWER_MS, () => {
      if (!this.#state.isGreeted) this.#change({unavailable: 'fault'});
    });
    this.#connection.open();
  }

  wake() {
    this.#connection.wake();
  }

  /** Joins the queue, or leaves a message for later. */
  enter(entry: Entry) {
    if (this.#c) return;
    this.#entry = entry;
    this.#change({stage: 'entering', isLater: entry.later === true}, ['refusal']);
    this.#sendEntry();
  }

  say(text: string) {
    const c = this.#c;
    if (!c) return;
    for (const part of fitText(text))
      this.#post({type: 'say', id: newId(), c, text: part, lang: this.#options.lang()});
  }

  answer(card: number, value: CardAnswer) {
    if (this.#c) this.#post({type: 'answer', id: newId(), c: this.#c, card, value});
  }

  leave() {
    if (this.#c) this.#post({type: 'leave', id: newId(), c: this.#c});
  }

  typing() {
    const now = this.#options.clock.now();
    if (!this.#c || now - this.#typedAt < TYPING_EVERY_MS) return;
    this.#typedAt = now;
    this.#tell({type: 'typing', c: this.#c});
  }

  /** Everything that is here was on screen. */
  see() {
    const seq = this.#transcript.events.at(-1)?.seq ?? 0;
    if (!this.#c || seq <= this.#seen) return;
    this.#seen = seq;
    this.#tell({type: 'seen', c: this.#c, seq});
  }

  /** How many messages of the officer were not on screen yet. */
  get unread(): number {
    return this.#state.events.filter(({seq, by}) => by === 'officer' && seq > this.#seen).length;
  }

  erase() {
    if (!this.#c) return;
    this.#change({isErasing: true});
    this.#tell({type: 'erase', c: this.#c});
  }

  /** Goes to the talk of six words; the place in the queue is given up only once they were right. */
  async useCode(code: string) {
    const {clock, lang} = this.#options;
    this.#change({}, ['refusal']);
    const found = await tryCode(this.#connection.transport, clock, {lang: lang(), code});
    if ('refusal' in found) return this.#change({refusal: found.refusal});
    this.#goOn = () => this.#resume(found);
    const isEmpty = !this.#state.events.some(({what}) => what.type === 'said');
    // Nobody should find an empty talk in the queue; without an answer the new one is opened all the same.
    if (this.#c && isEmpty && this.#state.stage === 'waiting') {
      this.#tell({type: 'erase', c: this.#c});
      clock.after(ERASED_MS, () => this.#goOn?.());
    } else this.#goOn();
  }

  #resume({token, code}: {readonly token: string; readonly code?: string}) {
    this.#goOn = undefined;
    this.#forget();
    this.#token = token;
    this.#change({...START, stage: 'entering', ...(code && {code})});
    this.#connection.open();
  }

  close() {
    this.#connection.close();
  }

  #greeting(): {readonly type: 'hello'} & FromVisitor['hello'] {
    const token = this.#token;
    const after = this.#c && {c: this.#c, seq: this.#transcript.after};
    return {
      type: 'hello',
      v: CHAT_VERSION,
      lang: this.#options.lang(),
      ...(token && {token}),
      ...(after && {after}),
    };
  }

  #tell(message: Message<FromVisitor>) {
    if (this.#connection.state === 'open') this.#connection.send(message);
  }

  #post(message: PendingMessage) {
    this.#outbox.add(message);
    this.#typedAt = -Infinity;
    this.#change({});
  }

  #sendEntry() {
    if (!this.#entry || this.#c || !this.#token) return;
    const {lines, urgency, later} = this.#entry;
    for (const part of fitLines(lines)) this.#tell({type: 'tell', lines: part});
    this.#tell({type: 'enter', ...(urgency && {urgency}), ...(later && {later})});
  }

  #hear(message: Message<ToVisitor>) {
    switch (message.type) {
      case 'welcome':
        return this.#welcome(message);
      case 'entered':
        this.#c = message.c;
        return this.#change({stage: 'waiting'});
      case 'joined':
        return this.#join(message.c);
      case 'code':
        return this.#change({code: message.words});
      case 'queue': {
        const {place, ahead, minutes} = message;
        const heardAt = this.#options.clock.now();
        return this.#change({queue: {place, ahead, heardAt, ...(minutes !== undefined && {minutes})}});
      }
      case 'event':
        return this.#take(message);
      case 'said':
        return this.#confirm(message);
      case 'seen':
        if (message.by === 'officer')
          this.#change({seenByOfficer: Math.max(message.seq, this.#state.seenByOfficer)});
        return;
      case 'typing':
        return this.#showTyping();
      case 'unavailable':
        return this.#change({unavailable: message.reason});
      case 'available':
        return this.#change({}, ['unavailable']);
      case 'erased':
        return this.#erased();
      case 'refused':
        return this.#refuse(message.reason, message.id);
      default:
    }
  }

  #welcome({token, c, demonstration, keepFor, unavailable}: ToVisitor['welcome']) {
    this.#token = token;
    this.#change(
      {isGreeted: true, isDemonstration: demonstration, keepFor, ...(unavailable && {unavailable})},
      [...(unavailable ? [] : (['unavailable'] as const))],
    );
    if (c) this.#c = c;
    else if (this.#entry) this.#sendEntry();
  }

  #join(c: string) {
    this.#c = c;
    this.#change(
      this.#state.stage === 'entering' || this.#state.stage === 'outside' ? {stage: 'waiting'} : {},
    );
    if (this.#state.isErasing) this.#tell({type: 'erase', c});
    else this.#outbox.resend();
    this.#options.clock.after(SETTLED_MS, () => this.#change({isSettled: true}));
  }

  #take(event: PlacedEvent) {
    this.#outbox.settle(event.id);
    if (!this.#transcript.add(event)) return;
    if (event.by === 'officer') this.#stopTyping();
    const {events} = this.#transcript;
    const {stage, officer, isReturned, answers} = standingOf(events);
    const unsent = stage === 'ended' ? this.#outbox.clear().flatMap(textOf) : [];
    this.#change(
      {
        events,
        answers,
        stage,
        isReturned,
        unsent: [...this.#state.unsent, ...unsent],
        ...(officer && {officer}),
        ...(event.by === 'officer' && {isOfficerTyping: false}),
      },
      officer ? ['queue'] : ['officer'],
    );
  }

  /** It is stored: what was pending has its place, before the event itself arrives. */
  #confirm({id, c, seq, at}: ToVisitor['said']) {
    const message = this.#outbox.settle(id);
    if (message?.type === 'say') {
      const {text, lang} = message;
      this.#take({c, seq, id, at, by: 'visitor', what: {type: 'said', text, lang}});
    } else if (message?.type === 'answer') {
      const {card, value} = message;
      this.#take({c, seq, id, at, by: 'visitor', what: {type: 'answered', card, value}});
    }
  }

  #showTyping() {
    this.#stopTyping();
    this.#stopTyping = this.#options.clock.after(TYPING_MS, () => this.#change({isOfficerTyping: false}));
    this.#change({isOfficerTyping: true});
  }

  #refuse(reason: Refusal, id: string | undefined) {
    if (reason === 'busy') return this.#outbox.wait();
    if (reason === 'token') return this.#lose();
    const message = id && this.#outbox.settle(id);
    const unsent = [...this.#state.unsent, ...(message ? textOf(message) : [])];
    if (reason === 'closed') return this.#change({stage: 'ended', unsent});
    if (reason === 'full' && this.#state.stage === 'entering') {
      this.#entry = undefined;
      return this.#change({stage: 'outside', unavailable: 'full'});
    }
    this.#change({unsent});
  }

  /** The server no longer knows this token: only the six words lead back. */
  #lose() {
    const hadTalk = this.#c !== undefined;
    this.#forget();
    if (hadTalk) {
      this.#entry = undefined;
      this.#change({...START, isGreeted: true, refusal: 'token'});
    }
    this.#connection.open();
  }

  #erased() {
    if (this.#goOn) return this.#goOn();
    this.#forget();
    this.#entry = undefined;
    this.#change({...START, isGreeted: true, stage: 'erased'});
    this.#connection.close();
  }

  #forget() {
    this.#token = this.#c = undefined;
    this.#seen = 0;
    this.#transcript.clear();
    this.#outbox.clear();
  }

  #change(changes: Partial<TalkState>, gone: readonly (keyof TalkState)[] = []) {
    const {line} = {
      ...this.#state,
      ...changes,
      line: changes.line ?? this.#connection?.state ?? 'connecting',
    };
    const next = {...this.#state, ...changes, line, pending: this.#outbox?.pending ?? []};
    for (const key of gone) delete (next as Record<string, unknown>)[key];
    this.#state = next;
    this.#options.changed(next);
  }
}

function textOf(message: PendingMessage): readonly string[] {
  return message.type === 'say' ? [message.text] : [];
}
