import type {LineState} from '../../client/connection.js';
import type {CaseLine, Message} from '@cyber-17/protocol';
import type {
  CardAnswer,
  Figures,
  FromOfficer,
  LogEntry,
  Me,
  OwnTalk,
  PlacedEvent,
  Refusal,
  ToOfficer,
  Waiting,
} from '@cyber-17/protocol/chat';

/** What an officer did that the server has not confirmed. */
export type PendingDeed = Extract<Message<FromOfficer>, {readonly id: string}>;

/** One talk on the desk. */
export interface DeskTalk extends Partial<OwnTalk> {
  readonly c: string;
  /** What the visitor agreed to share. */
  readonly lines: readonly CaseLine[];
  readonly events: readonly PlacedEvent[];
  readonly answers: ReadonlyMap<number, CardAnswer>;
  /** What was on screen here. */
  readonly seen: number;
  readonly isVisitorTyping: boolean;
  readonly isEnded: boolean;
  /** Messages and notes under way. */
  readonly pending: readonly PendingDeed[];
}

/** Something to say once, in words of the console. */
export interface Notice {
  readonly word: string;
  readonly values?: Readonly<Record<string, string>>;
  /** What was typed, when it cannot be sent any more. */
  readonly text?: string;
}

/** Everything that the console shows. */
export interface DeskState {
  readonly line: LineState;
  /** Whether the server can store what is written. */
  readonly isStoring: boolean;
  readonly me?: Me;
  /** Nobody is signed in, or no longer. */
  readonly isSignedOut: boolean;
  readonly isReady: boolean;
  readonly talks: readonly DeskTalk[];
  readonly waiting: readonly Waiting[];
  readonly colleagues: readonly {readonly id: string; readonly name: string}[];
  readonly figures?: Figures;
  readonly log: readonly LogEntry[];
  readonly notice?: Notice;
}

export const START: DeskState = {
  line: 'connecting',
  isStoring: true,
  isSignedOut: false,
  isReady: false,
  talks: [],
  waiting: [],
  colleagues: [],
  log: [],
};

/** What the desk hears of with a reason that the officer must know. */
export type Refused = ToOfficer['refused'] & {readonly reason: Refusal};

/** How many messages of the visitor were not on screen yet. */
export const unreadOf = ({events, seen}: DeskTalk): number =>
  events.filter(({seq, by, what}) => by === 'visitor' && seq > seen && what.type !== 'left').length;
