import type {FakeLine} from './fake-line.js';
import type {FakeTalk} from './fake-talk.js';
import type {UnavailableReason} from '@cyber-17/protocol';
import type {Author, Me, PlacedEvent, TalkEvent} from '@cyber-17/protocol/chat';

/** A visitor's connection, as the others see it. */
export interface VisitorEnd {
  readonly line: FakeLine;
  readonly c: string | undefined;
  show(event: PlacedEvent): void;
  showPlace(): void;
}

/** An officer's connection, as the others see it. */
export interface OfficerEnd {
  readonly line: FakeLine;
  readonly me: Me;
  readonly isReady: boolean;
  show(event: PlacedEvent): void;
  showLists(): void;
  follow(talk: FakeTalk, after: number): void;
}

/** What the connections of the fake server share. */
export interface FakeHub {
  readonly talks: Map<string, FakeTalk>;
  /** The talk of each token; one that has none yet is known all the same. */
  readonly tokens: Map<string, string | undefined>;
  readonly visitors: Set<VisitorEnd>;
  readonly officers: Set<OfficerEnd>;
  /** The officers who take talks, connected or not. */
  readonly ready: Set<string>;
  readonly malformed: unknown[];
  readonly waiting: readonly FakeTalk[];
  readonly unavailable: UnavailableReason | undefined;
  /** Nobody more gets into the queue. */
  readonly isFull: boolean;
  /** Nothing can be stored: what must be is refused. */
  readonly isBusy: boolean;
  readonly isDemonstration: boolean;
  readonly version: number;
  /** Stores an event, and shows it to those who follow the talk. */
  post(talk: FakeTalk, by: Author, id: string, what: TalkEvent): PlacedEvent;
  /** Everyone hears where they are now. */
  changed(): void;
}
