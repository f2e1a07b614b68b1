import type {Lang, PublishedFile} from '@cyber-17/protocol';

/** What the code was built with, to check what it loads. */
export interface Trust {
  /** Public keys that may sign, by id: uncompressed points of P-256 in base64. */
  readonly keys: Readonly<Record<string, string>>;
  /** The version of the content at build time: nothing older is read. */
  readonly floor: number;
  /** The book of each language at build time, for pages without WebCrypto. */
  readonly bundled: Readonly<Record<Lang, PublishedFile>>;
}
