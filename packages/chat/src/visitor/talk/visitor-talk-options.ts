import type {Clock} from '../../client/clock.js';
import type {OpenTransport} from '../../client/transport.js';
import type {TalkState} from './talk-state.js';
import type {CaseLine, Lang, Urgency} from '@cyber-17/protocol';

export interface VisitorTalkOptions {
  readonly transports: readonly OpenTransport[];
  readonly clock: Clock;
  /** The language of the page. */
  lang(): Lang;
  changed(state: TalkState): void;
  /** These texts will not be sent: they go back to where they were typed. */
  givenBack(texts: readonly string[]): void;
}

/** What the visitor brings into the queue. */
export interface Entry {
  readonly lines: readonly CaseLine[];
  readonly urgency?: Urgency;
  readonly later?: true;
}
