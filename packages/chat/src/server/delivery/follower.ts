import type {PlacedEvent} from '@cyber-17/protocol/chat';

/** Someone who is sent the events of a talk, in order and each once. */
export interface Follower {
  readonly c: string;
  readonly side: 'visitor' | 'officer';
  /** The number of the last event that was sent. */
  sent: number;
  onEvent(event: PlacedEvent): void;
  onErased(): void;
  onSignal(signal: Signal): void;
}

/** What passes without being stored in the order of events. */
export type Signal =
  | {readonly type: 'typing'; readonly c: string; readonly by: 'visitor' | 'officer'}
  | {readonly type: 'seen'; readonly c: string; readonly by: 'visitor' | 'officer'; readonly seq: number};
