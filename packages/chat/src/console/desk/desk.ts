import {CHAT_VERSION, readToOfficer} from '@cyber-17/protocol/chat';

import {Again} from '../../client/again.js';
import {Connection} from '../../client/connection.js';
import {fitText} from '../../client/fit-messages.js';
import {newId} from '../../client/new-id.js';
import {Outbox} from '../../client/outbox.js';
import {TypingSignal} from '../../client/typing.js';
import {START} from './desk-state.js';
import {TalkFiles} from './talk-files.js';

import type {Clock} from '../../client/clock.js';
import type {OpenTransport} from '../../client/transport.js';
import type {DeskState, Notice, PendingDeed} from './desk-state.js';
import type {Lang, Message} from '@cyber-17/protocol';
import type {FromOfficer, PlacedEvent, ToOfficer} from '@cyber-17/protocol/chat';

export interface DeskOptions {
  readonly transport: OpenTransport;
  readonly clock: Clock;
  changed(state: DeskState): void;
  /** The officer has said here whether they take talks. */
  saidReady?(isReady: boolean): void;
  /** Something happened that an officer should hear of, wherever they look. */
  alert(why: 'waiting' | 'message' | 'alert'): void;
}

type Version = 'talks' | 'waiting' | 'colleagues' | 'figures';
/** A deed without the id that it gets here. */
type Deed = {[K in PendingDeed['type']]: Omit<Extract<PendingDeed, {type: K}>, 'id'>}[PendingDeed['type']];

/** An officer's desk: their talks, the queue, and what they do. */
export class Desk {
  readonly #options: DeskOptions;
  readonly #connection: Connection<Message<ToOfficer>>;
  readonly #outbox: Outbox<PendingDeed>;
  readonly #files: TalkFiles;
  readonly #typing: TypingSignal;
  readonly #again: Again;
  /** Whether the officer has said if they take talks. */
  #hasSaidReady = false;
  readonly #versions = new Map<Version, number>();
  #known: ReadonlySet<string> | undefined;
  #state: DeskState = START;

  constructor(options: DeskOptions) {
    this.#options = options;
    const {transport, clock} = options;
    this.#files = new TalkFiles(clock, () => this.#change({}));
    this.#typing = new TypingSignal(clock);
    this.#again = new Again(clock, () => this.#tellReady());
    this.#connection = new Connection<Message<ToOfficer>>({
      transports: [transport],
      clock,
      read: readToOfficer,
      greet: () => this.#greeting(),
      heard: (message) => this.#hear(message),
      changed: (line) => this.#change({line}),
    });
    this.#outbox = new Outbox<PendingDeed>({
      clock,
      isOpen: () => this.#connection.state === 'open',
      send: (deed) => this.#connection.send(deed),
      suspect: () => this.#connection.probe(),
    });
  }

  get state(): DeskState {
    return this.#state;
  }

  open() {
    this.#connection.open();
  }

  wake() {
    this.#connection.wake();
    // Another console of the same officer takes it back when it is closed.
    if (this.#state.isReady) this.#tellReady();
  }

  /** The page is closed: nobody should wait for who is not there. */
  leave() {
    if (!this.#state.isReady) return;
    this.#change({isReady: false});
    this.#tellReady();
  }

  /** Another console of the same officer was closed, and has taken back what is said here. */
  otherLeft() {
    if (!this.#hasSaidReady) this.#change({isReady: false});
    else if (this.#state.isReady) this.#tellReady();
  }

  /** The officer has said it in another console, which has told the server. */
  showReady(isReady: boolean) {
    this.#change({isReady});
  }

  close() {
    this.#connection.close();
  }

  /** Whether new talks may be taken. */
  setReady(isReady: boolean) {
    this.#hasSaidReady = true;
    this.#change({isReady});
    this.#tellReady();
    this.#options.saidReady?.(isReady);
  }

  /** Takes a talk, or the first of the queue. */
  take(c?: string) {
    this.#do({type: 'take', ...(c !== undefined && {c})});
  }

  say(c: string, text: string, lang: Lang) {
    this.#typing.reset();
    for (const part of fitText(text)) this.#do({type: 'say', c, text: part, lang});
  }

  do(deed: Exclude<Deed, {type: 'take' | 'say'}>) {
    this.#do(deed);
  }

  typing(c: string) {
    if (this.#typing.isDue()) this.#tell({type: 'typing', c});
  }

  see(c: string) {
    // A talk that is over is nobody's any more: the server would log that somebody looked.
    if (this.#state.talks.find((talk) => talk.c === c)?.isEnded !== false) return;
    const seq = this.#files.see(c);
    if (seq === undefined) return;
    this.#tell({type: 'seen', c, seq});
    this.#change({});
  }

  /** Reads the log, or what comes before a line of it. */
  readLog(before?: number) {
    if (before === undefined) this.#change({log: []});
    this.#tell({type: 'log', ...(before !== undefined && {before})});
  }

  notify(notice: Notice | undefined) {
    if (!notice) return this.#change({}, 'notice');
    // What was given back before is nowhere else: it stays until the officer dismisses it.
    const text = [this.#state.notice?.text, notice.text].filter(Boolean).join('\n\n');
    this.#change({notice: {...notice, ...(text && {text})}});
  }

  #greeting(): {readonly type: 'hello'} & FromOfficer['hello'] {
    const {after} = this.#files;
    return {type: 'hello', v: CHAT_VERSION, ...(after.length > 0 && {after})};
  }

  #tell(message: Message<FromOfficer>) {
    if (this.#connection.state === 'open') this.#connection.send(message);
  }

  /** Said again after a cut and to a server that was busy: it must not send anybody to who is away. */
  #tellReady() {
    this.#again.stop();
    if (this.#hasSaidReady) this.#tell({type: 'ready', is: this.#state.isReady});
  }

  #do(deed: Deed) {
    this.#outbox.add({...deed, id: newId()} as PendingDeed);
    this.#change({});
  }

  #hear(message: Message<ToOfficer>) {
    switch (message.type) {
      case 'welcome':
        this.#versions.clear();
        this.#change({me: message.me, isSignedOut: false, isStoring: true});
        this.#tellReady();
        return this.#outbox.resend();
      case 'talks':
        if (this.#isNew('talks', message.version)) this.#files.setOwn(message.talks);
        return this.#change({});
      case 'waiting':
        if (this.#isNew('waiting', message.version)) this.#showWaiting(message.waiting);
        return;
      case 'colleagues':
        if (this.#isNew('colleagues', message.version)) this.#change({colleagues: message.colleagues});
        return;
      case 'figures':
        if (this.#isNew('figures', message.version)) this.#change({figures: message.figures});
        return;
      case 'case':
        this.#files.setLines(message.c, message.lines);
        return this.#change({});
      case 'event':
        return this.#take(message);
      case 'said':
        return this.#confirm(message);
      case 'gone':
        return this.#lose(message);
      case 'seen':
        if (message.by === 'visitor') this.#files.visitorSaw(message.c, message.seq);
        return this.#change({});
      case 'typing':
        return this.#files.showTyping(message.c);
      case 'log':
        return this.#showLog(message.entries);
      case 'storing':
        return this.#change({isStoring: message.is});
      case 'refused':
        return this.#refuse(message);
      default:
    }
  }

  #isNew(list: Version, version: number): boolean {
    if (version < (this.#versions.get(list) ?? 0)) return false;
    this.#versions.set(list, version);
    return true;
  }

  #showWaiting(waiting: DeskState['waiting']) {
    const known = this.#known;
    this.#known = new Set(waiting.map(({c}) => c));
    this.#change({waiting});
    if (known && waiting.some(({c}) => !known.has(c))) this.#options.alert('waiting');
  }

  #take(event: PlacedEvent) {
    this.#outbox.settle(event.id);
    const isNew = this.#files.take(event);
    this.#change({});
    if (!isNew || event.by !== 'visitor') return;
    const isWhereabouts = event.what.type === 'answered' && typeof event.what.value === 'object';
    this.#options.alert(isWhereabouts ? 'alert' : 'message');
  }

  /** It is stored: what was under way has its place, before the event itself arrives. */
  #confirm({id, c, seq, at}: ToOfficer['said']) {
    const deed = this.#outbox.settle(id);
    if (deed?.type === 'say') {
      const {text, lang} = deed;
      this.#files.take({c, seq, id, at, by: 'officer', what: {type: 'said', text, lang}});
    } else if (deed?.type === 'note') {
      this.#files.take({c, seq, id, at, by: 'officer', what: {type: 'noted', text: deed.text}});
    }
    this.#change({});
  }

  #lose({c, reason}: ToOfficer['gone']) {
    const left = this.#outbox.pending.filter((deed) => deed.c === c);
    for (const {id} of left) this.#outbox.settle(id);
    this.#files.forget(c);
    const text = left.flatMap((deed) => writtenIn(deed) ?? []).join('\n\n');
    this.notify({word: `console.gone-${reason}`, ...(text && {text})});
  }

  #showLog(entries: DeskState['log']) {
    const known = new Set(this.#state.log.map(({n}) => n));
    const log = [...this.#state.log, ...entries.filter(({n}) => !known.has(n))].sort((a, b) => b.n - a.n);
    this.#change({log});
  }

  #refuse({reason, id, by}: ToOfficer['refused']) {
    if (reason === 'busy') {
      if (id === undefined) this.#again.wait();
      return this.#outbox.wait();
    }
    if (reason === 'session') return this.#change({isSignedOut: true});
    if (id === undefined) return;
    const deed = this.#outbox.settle(id);
    // Already said with the talk that is gone.
    if (!deed) return;
    const isEmpty = reason === 'taken' && deed.type === 'take' && by === undefined;
    const word = isEmpty ? 'empty' : reason;
    const text = writtenIn(deed);
    this.notify({
      word: `console.refused-${word}`,
      ...(by !== undefined && {values: {name: by}}),
      ...(text !== undefined && {text}),
    });
  }

  #change(changes: Partial<DeskState>, gone?: keyof DeskState) {
    const line = changes.line ?? this.#connection.state;
    const next = {...this.#state, ...changes, line, talks: this.#files.shown(this.#outbox.pending)};
    if (gone) delete next[gone];
    this.#state = next;
    this.#options.changed(next);
  }
}

/** What an officer wrote for it, which must not be lost with it. */
function writtenIn(deed: PendingDeed): string | undefined {
  return deed.type === 'say' || deed.type === 'note' ? deed.text : undefined;
}
