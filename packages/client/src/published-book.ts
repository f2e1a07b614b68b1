import type {Book} from '@cyber-17/content';
import type {Partner} from '@cyber-17/protocol';

/** An advice book, with what its publication says beside it. */
export interface PublishedBook extends Book {
  /** From this instant on the advice may have changed; absent when no index was read. */
  readonly validUntil?: string;
  /** Contacts that are shown no more, and what they are called in a sentence. */
  readonly withdrawn?: Readonly<Record<string, string>>;
  /** Sites whose own number may be shown on them. */
  readonly partners?: readonly Partner[];
}
