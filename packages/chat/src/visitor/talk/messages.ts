import {standingOf} from '../../client/standing.js';
import {Outbox} from '../../client/outbox.js';
import {Transcript} from '../../client/transcript.js';

import type {OutboxOptions} from '../../client/outbox.js';
import type {PendingMessage, TalkState} from './talk-state.js';
import type {PlacedEvent, ToVisitor} from '@cyber-17/protocol/chat';

/** What an officer says or asks; that they came or went is no message. */
const TO_READ: ReadonlySet<string> = new Set(['said', 'asked', 'alerted', 'proposed']);

/** What is said in one talk: stored, under way, and never to arrive. */
export class Messages {
  readonly #outbox: Outbox<PendingMessage>;
  readonly #transcript = new Transcript();
  #unsent: readonly string[] = [];
  #isClosed = false;

  constructor(options: OutboxOptions<PendingMessage>) {
    this.#outbox = new Outbox(options);
  }

  /** The last event before the first hole. */
  get after(): number {
    return this.#transcript.after;
  }

  /** The newest event. */
  get last(): number {
    return this.#transcript.events.at(-1)?.seq ?? 0;
  }

  /** How many messages of the officer came after this event. */
  countAfter(seen: number): number {
    return this.#transcript.events.filter(
      ({seq, by, what}) => by === 'officer' && seq > seen && TO_READ.has(what.type),
    ).length;
  }

  /** What the page shows of it; how far the talk is, once something happened in it. */
  get state(): Partial<TalkState> {
    const {events} = this.#transcript;
    const {stage, isReturned, answers, officer} = standingOf(events);
    return {
      events,
      answers,
      isReturned,
      unsent: this.#unsent,
      pending: this.#outbox.pending,
      ...(officer && {officer}),
      ...(events.length > 0 && {stage}),
      // Refused as closed before the event that closed it is here.
      ...(this.#isClosed && {stage: 'ended'}),
    };
  }

  post(message: PendingMessage) {
    this.#outbox.add(message);
  }

  resend() {
    this.#outbox.resend();
  }

  wait() {
    this.#outbox.wait();
  }

  /** Takes an event. Returns false if it is here already. */
  take(event: PlacedEvent): boolean {
    this.#outbox.settle(event.id);
    if (!this.#transcript.add(event)) return false;
    if (event.what.type === 'closed' || event.what.type === 'left') this.giveUp();
    return true;
  }

  /** It is stored: what was pending has its place, before the event itself arrives. */
  confirm({id, c, seq, at}: ToVisitor['said']) {
    const message = this.#outbox.settle(id);
    if (message?.type === 'say') {
      const {text, lang} = message;
      this.take({c, seq, id, at, by: 'visitor', what: {type: 'said', text, lang}});
    } else if (message?.type === 'answer') {
      const {card, value} = message;
      this.take({c, seq, id, at, by: 'visitor', what: {type: 'answered', card, value}});
    }
  }

  /** It will not be stored: a text is kept, to be shown as not sent. */
  refuse(id: string) {
    const message = this.#outbox.settle(id);
    if (message) this.#unsent = [...this.#unsent, ...textOf(message)];
  }

  /** Nothing under way will be stored any more. */
  giveUp() {
    this.#isClosed = true;
    this.#unsent = [...this.#unsent, ...this.#outbox.clear().flatMap(textOf)];
  }

  /** Forgets everything. Returns the texts that were under way. */
  clear(): readonly string[] {
    this.#transcript.clear();
    this.#unsent = [];
    this.#isClosed = false;
    return this.#outbox.clear().flatMap(textOf);
  }
}

function textOf(message: PendingMessage): readonly string[] {
  return message.type === 'say' ? [message.text] : [];
}
