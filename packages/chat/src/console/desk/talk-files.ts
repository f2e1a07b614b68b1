import {standingOf} from '../../client/standing.js';
import {Transcript} from '../../client/transcript.js';
import {TypingMark} from '../../client/typing.js';

import type {Clock} from '../../client/clock.js';
import type {DeskTalk, PendingDeed} from './desk-state.js';
import type {CaseLine} from '@cyber-17/protocol';
import type {After, OwnTalk, PlacedEvent} from '@cyber-17/protocol/chat';

/** What is kept of one talk. */
interface TalkFile {
  readonly transcript: Transcript;
  readonly mark: TypingMark;
  lines: readonly CaseLine[];
  own: OwnTalk | undefined;
  seen: number;
  visitorSeen: number;
  isVisitorTyping: boolean;
}

/** The talks of an officer, by conversation. A talk begins with whatever is heard of it first. */
export class TalkFiles {
  readonly #files = new Map<string, TalkFile>();
  readonly #clock: Clock;
  readonly #changed: () => void;

  constructor(clock: Clock, changed: () => void) {
    this.#clock = clock;
    this.#changed = changed;
  }

  /** Where each talk goes on after a cut. */
  get after(): readonly After[] {
    return [...this.#files].map(([c, {transcript}]) => ({c, seq: transcript.after}));
  }

  has(c: string): boolean {
    return this.#files.has(c);
  }

  setLines(c: string, lines: readonly CaseLine[]) {
    this.#of(c).lines = lines;
  }

  /** The list of the server. What it no longer holds is told by name, with why: see `forget`. */
  setOwn(talks: readonly OwnTalk[]) {
    for (const talk of talks) {
      const file = this.#of(talk.c);
      file.own = talk;
      file.seen = Math.max(file.seen, talk.officerSeen);
      file.visitorSeen = Math.max(file.visitorSeen, talk.visitorSeen);
    }
  }

  /** Takes an event. Returns false if it is here already. */
  take(event: PlacedEvent): boolean {
    const file = this.#of(event.c);
    if (!file.transcript.add(event)) return false;
    if (event.by === 'visitor') file.mark.hide();
    return true;
  }

  showTyping(c: string) {
    if (this.has(c)) this.#of(c).mark.show();
  }

  /** The visitor saw it. */
  visitorSaw(c: string, seq: number) {
    const file = this.#of(c);
    file.visitorSeen = Math.max(file.visitorSeen, seq);
  }

  /** It was on screen here. Returns the newest event, if it was not seen before. */
  see(c: string): number | undefined {
    const file = this.#files.get(c);
    const last = file?.transcript.events.at(-1)?.seq ?? 0;
    if (!file || last <= file.seen) return undefined;
    file.seen = last;
    return last;
  }

  forget(c: string) {
    this.#files.get(c)?.mark.hide();
    this.#files.delete(c);
  }

  /** The talks as they are shown, with what is under way. */
  shown(pending: readonly PendingDeed[]): readonly DeskTalk[] {
    return [...this.#files].map(([c, {transcript, lines, own, seen, visitorSeen, isVisitorTyping}]) => {
      const {events} = transcript;
      const {stage, answers} = standingOf(events);
      return {
        ...own,
        c,
        lines,
        events,
        answers,
        seen,
        visitorSeen,
        isVisitorTyping,
        isEnded: stage === 'ended',
        pending: pending.filter((deed) => deed.c === c && (deed.type === 'say' || deed.type === 'note')),
      };
    });
  }

  #of(c: string): TalkFile {
    const known = this.#files.get(c);
    if (known) return known;
    const mark = new TypingMark(this.#clock, (isTyping) => {
      file.isVisitorTyping = isTyping;
      this.#changed();
    });
    const file: TalkFile = {
      transcript: new Transcript(),
      mark,
      lines: [],
      own: undefined,
      seen: 0,
      visitorSeen: 0,
      isVisitorTyping: false,
    };
    this.#files.set(c, file);
    return file;
  }
}
