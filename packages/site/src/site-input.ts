import type {Documents} from './docs/documents.js';
import type {SiteDirectory} from './site-directory.js';
import type {Compiled, WordsLang} from '@cyber-17/content/build';
import type {Lang} from '@cyber-17/protocol';
import type {Statistics} from '@cyber-17/protocol/count';

/** Who runs the site, as far as the pages say it. */
export interface SiteOperator {
  readonly name: string;
  readonly official: boolean;
  readonly officialUrl: string;
  /** The address of the site: ends with a slash. */
  readonly siteUrl: string;
  readonly exitUrl: string;
  readonly cdnOrigin: string;
  readonly apiOrigin: string;
  readonly chatOrigin: string;
  /** Where the preview for integrators is, if it is published. */
  readonly storybookUrl?: string | undefined;
  /** Ids of channels that must no longer be shown. */
  readonly withdrawn: readonly string[];
}

/** A file of the CDN, pinned by its hash. */
export interface PinnedFile {
  readonly src: string;
  readonly integrity: string;
}

/** What the site is built from: the same input gives the same bytes. */
export interface SiteInput {
  readonly compiled: Readonly<Record<Lang, Compiled>>;
  /** What else each conclusion is called, in any language: what people search by, and never shown. */
  readonly names: Readonly<Record<string, readonly string[]>>;
  /** What people type when it happens to them: conclusion → language → phrases. */
  readonly phrases: Readonly<Record<string, Readonly<Partial<Record<Lang, readonly string[]>>>>>;
  readonly operator: SiteOperator;
  readonly directory: SiteDirectory;
  /** What was published when the site was built; absent where nothing is counted. */
  readonly statistics?: Statistics | undefined;
  /** The version of the module that the pages pin. */
  readonly version: string;
  /** The loader of this version. */
  readonly loader: PinnedFile;
  /** Octets of it, as they are sent. */
  readonly loaderSize: number;
  /** The files of the communication kit: path below the site's address → bytes. */
  readonly kit: ReadonlyMap<string, number>;
  readonly documents: Documents;
  /** What lets the browser's Back go one question back. */
  readonly history: PinnedFile;
  /** What a text in somebody’s own words is understood with, by its language. */
  readonly models: Readonly<Record<WordsLang, PinnedFile>>;
  /** The folder of the style sheet and the scripts, which its name pins: `assets/1a2b3c4d`. */
  readonly assets: string;
  /**
   * When the advice was published, and until when it is valid unless its index is signed
   * again, in milliseconds of the epoch.
   */
  readonly published: number;
  readonly validUntil: number;
}

/** Everything that is published: path below the site's address → text. */
export type SiteFiles = ReadonlyMap<string, string>;
