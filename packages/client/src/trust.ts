import type {Lang, PublishedFile} from '@cyber-17/protocol';

/** What the code was built with, and measures by what comes over the network. */
export interface Trust {
  /** Public keys that may sign, by id: uncompressed points of P-256, in base64. */
  readonly keys: Readonly<Record<string, string>>;
  /** The version of the content as it was: nothing older is read. */
  readonly floor: number;
  /** The book of each language as it was, for pages that have no WebCrypto. */
  readonly bundled: Readonly<Record<Lang, PublishedFile>>;
}
