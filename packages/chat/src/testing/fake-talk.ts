import type {CaseLine, Lang, Urgency} from '@cyber-17/protocol';
import type {Author, PlacedEvent, TalkEvent} from '@cyber-17/protocol/chat';

/** A talk of the fake server: what the real one keeps in its database. */
export class FakeTalk {
  readonly c: string;
  readonly lang: Lang;
  readonly lines: readonly CaseLine[];
  readonly urgency: Urgency;
  readonly isLater: boolean;
  readonly enteredAt = new Date().toISOString();
  readonly events: PlacedEvent[] = [];
  officer: string | undefined;
  isReturned = false;
  isClosed = false;
  visitorSeen = 0;
  officerSeen = 0;
  code = 'abandon abeille abolir aborder abriter absence';

  constructor({
    c,
    lang,
    lines,
    urgency,
    isLater,
  }: Pick<FakeTalk, 'c' | 'lang' | 'lines' | 'urgency' | 'isLater'>) {
    this.c = c;
    this.lang = lang;
    this.lines = lines;
    this.urgency = urgency;
    this.isLater = isLater;
  }

  get isWaiting(): boolean {
    return !this.officer && !this.isClosed;
  }

  /** Stores an event once: one with an id that is known is not stored again. */
  post(by: Author, id: string, what: TalkEvent): {readonly event: PlacedEvent; readonly isFresh: boolean} {
    const known = this.events.find((event) => event.id === id);
    if (known) return {event: known, isFresh: false};
    const event = {c: this.c, seq: this.events.length + 1, by, id, at: new Date().toISOString(), what};
    this.events.push(event);
    return {event, isFresh: true};
  }
}
