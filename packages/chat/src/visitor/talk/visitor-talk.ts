import {CHAT_VERSION, readToVisitor} from '@cyber-17/protocol/chat';

import {Connection} from '../../client/connection.js';
import {fitText} from '../../client/fit-messages.js';
import {newId} from '../../client/new-id.js';
import {TypingMark, TypingSignal} from '../../client/typing.js';
import {Messages} from './messages.js';
import {START} from './talk-state.js';
import {tryCode} from './try-code.js';
import {Wishes} from './wishes.js';

import type {PendingMessage, TalkState} from './talk-state.js';
import type {Entry, VisitorTalkOptions} from './visitor-talk-options.js';
import type {Message} from '@cyber-17/protocol';
import type {CardAnswer, FromVisitor, PlacedEvent, Refusal, ToVisitor} from '@cyber-17/protocol/chat';

const SETTLED_MS = 1_000;
const ERASED_MS = 3_000;
/** After this long without an answer of the server, others are named. */
const NO_ANSWER_MS = 6_000;

/** One talk, from the visitor's side. It holds the token, in memory and nowhere else. */
export class VisitorTalk {
  readonly #options: VisitorTalkOptions;
  readonly #connection: Connection<Message<ToVisitor>>;
  readonly #messages: Messages;
  readonly #wishes: Wishes;
  #state: TalkState = START;
  #token: string | undefined;
  #c: string | undefined;
  #seen = 0;
  readonly #typing: TypingSignal;
  readonly #mark: TypingMark;
  /** What follows once the talk that is left is erased. */
  #goOn: (() => void) | undefined;

  constructor(options: VisitorTalkOptions) {
    this.#options = options;
    const {transports, clock} = options;
    this.#typing = new TypingSignal(clock);
    this.#mark = new TypingMark(clock, (isOfficerTyping) => this.#change({isOfficerTyping}));
    this.#connection = new Connection<Message<ToVisitor>>({
      transports,
      clock,
      read: readToVisitor,
      greet: () => this.#greeting(),
      heard: (message) => this.#hear(message),
      changed: (line) => this.#change({line, isOfficerTyping: false}),
    });
    this.#messages = new Messages({
      clock,
      isOpen: () => this.#c !== undefined && this.#connection.state === 'open',
      send: (message) => this.#tell({...message, c: this.#c!}),
      suspect: () => this.#connection.probe(),
    });
    this.#wishes = new Wishes({
      clock,
      c: () => this.#c,
      // Before the welcome nobody is known who could enter.
      tell: (message) => this.#token !== undefined && this.#tell(message),
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
    this.#change({stage: 'entering', isLater: entry.later === true}, ['refusal']);
    this.#wishes.enter(entry);
  }

  /** Says something; on the way into the queue it is kept until the talk exists. */
  say(text: string) {
    if (!this.#c && this.#state.stage !== 'entering') return;
    const lang = this.#options.lang();
    for (const part of fitText(text)) this.#post({type: 'say', id: newId(), text: part, lang});
  }

  answer(card: number, value: CardAnswer) {
    if (this.#c) this.#post({type: 'answer', id: newId(), card, value});
  }

  leave() {
    if (this.#c) this.#post({type: 'leave', id: newId()});
  }

  typing() {
    if (this.#c && this.#typing.isDue()) this.#tell({type: 'typing', c: this.#c});
  }

  /** Everything that is here was on screen. */
  see() {
    const seq = this.#messages.last;
    if (!this.#c || seq <= this.#seen) return;
    this.#seen = seq;
    this.#tell({type: 'seen', c: this.#c, seq});
  }

  /** How many messages of the officer were not on screen yet. */
  get unread(): number {
    return this.#messages.countAfter(this.#seen);
  }

  erase() {
    if (!this.#c) return;
    this.#change({isErasing: true});
    this.#wishes.erase();
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
    if (this.#c && this.#c !== found.c && isEmpty && this.#state.stage === 'waiting') {
      this.#wishes.erase();
      clock.after(ERASED_MS, () => this.#goOn?.());
    } else this.#goOn();
  }

  #resume({token, code}: {readonly token: string; readonly code?: string}) {
    this.#goOn = undefined;
    this.#giveBack(this.#begin({...START, stage: 'entering', ...(code && {code})}));
    this.#token = token;
    this.#connection.open();
  }

  /** From a talk that is over to a new one, with what did not arrive. Six words still lead to the old one. */
  renew() {
    this.#giveBack([...this.#state.unsent, ...this.#begin(START)]);
    this.open();
  }

  close() {
    this.#connection.close();
  }

  #greeting(): {readonly type: 'hello'} & FromVisitor['hello'] {
    const token = this.#token;
    const after = this.#c && {c: this.#c, seq: this.#messages.after};
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
    this.#messages.post(message);
    this.#typing.reset();
    this.#change({});
  }

  #hear(message: Message<ToVisitor>) {
    switch (message.type) {
      case 'welcome':
        return this.#welcome(message);
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
        this.#messages.confirm(message);
        return this.#change({});
      case 'seen':
        if (message.by === 'officer')
          this.#change({seenByOfficer: Math.max(message.seq, this.#state.seenByOfficer)});
        return;
      case 'typing':
        return this.#mark.show();
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
    this.#c ??= c;
    // The change itself may lead to an entry: only one from before a cut is repeated here.
    const {isEntering} = this.#wishes;
    this.#change(
      {isGreeted: true, isDemonstration: demonstration, keepFor, ...(unavailable && {unavailable})},
      unavailable ? [] : ['unavailable'],
    );
    if (isEntering) this.#wishes.repeatEntry();
  }

  #join(c: string) {
    this.#c = c;
    this.#change(
      this.#state.stage === 'entering' || this.#state.stage === 'outside' ? {stage: 'waiting'} : {},
    );
    this.#wishes.joined();
    if (!this.#wishes.isErasing) this.#messages.resend();
    this.#options.clock.after(SETTLED_MS, () => this.#change({isSettled: true}));
  }

  #take(event: PlacedEvent) {
    if (this.#messages.take(event) && event.by === 'officer') this.#mark.hide();
    else this.#change({});
  }

  #refuse(reason: Refusal, id: string | undefined) {
    if (reason === 'busy') {
      this.#wishes.wait();
      return this.#messages.wait();
    }
    if (reason === 'token') return this.#lose();
    if (id) this.#messages.refuse(id);
    if (reason === 'closed') this.#messages.giveUp();
    if (reason === 'full' && this.#state.stage === 'entering') {
      this.#wishes.clear();
      const texts = this.#messages.clear();
      this.#change({stage: 'outside', unavailable: 'full'});
      return this.#giveBack(texts);
    }
    this.#change({});
  }

  /** The server no longer knows this token: only the six words lead back. */
  #lose() {
    if (this.#c !== undefined && this.#wishes.isErasing) return this.#erased();
    if (this.#c === undefined) this.#token = undefined;
    else this.#giveBack(this.#begin({...START, isGreeted: true, refusal: 'token'}));
    this.#connection.open();
  }

  #erased() {
    if (this.#goOn) return this.#goOn();
    this.#begin({...START, isGreeted: true, stage: 'erased'});
    this.#connection.close();
  }

  /** Without the talk of before. Returns the texts that were under way in it. */
  #begin(state: TalkState): readonly string[] {
    this.#token = this.#c = undefined;
    this.#seen = 0;
    this.#wishes.clear();
    const texts = this.#messages.clear();
    this.#change(state);
    return texts;
  }

  #giveBack(texts: readonly string[]) {
    if (texts.length > 0) this.#options.givenBack(texts);
  }

  #change(changes: Partial<TalkState>, gone: readonly (keyof TalkState)[] = []) {
    const line = changes.line ?? this.#connection.state;
    const next = {...this.#state, ...changes, ...this.#messages.state, line};
    if (next.stage === 'talking') delete next.queue;
    else delete next.officer;
    for (const key of gone) delete next[key];
    this.#state = next;
    this.#options.changed(next);
  }
}
