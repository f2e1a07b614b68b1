import type {Book} from '@cyber-17/content';
import type {Partner} from '@cyber-17/protocol';

/** An advice book, with what its publication adds. */
export interface PublishedBook extends Book {
  /** From then on the advice may have changed; absent if no index was read. */
  readonly validUntil?: string;
  /** Contacts that are no longer shown, with the name to use in a sentence. */
  readonly withdrawn?: Readonly<Record<string, string>>;
  /** Sites whose own number may be shown on them. */
  readonly partners?: readonly Partner[];
}
