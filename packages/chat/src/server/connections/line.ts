import type {ByeReason} from '@cyber-17/protocol/chat';

/** A connection as a session sees it: a socket, or a chain of polls. */
export interface Line {
  /** A keyed hash of the address it comes from. */
  readonly address: Buffer;
  send(message: object): void;
  /** Says goodbye and ends. `retryIn`: milliseconds until the page should come back. */
  end(reason: ByeReason, retryIn?: number): void;
}

/** What listens at this end of a line. */
export interface Session {
  /** A message, parsed from JSON and not checked yet. */
  hear(message: unknown): void;
  closed(): void;
}
