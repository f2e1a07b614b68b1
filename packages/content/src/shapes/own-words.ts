import type {Untranslated} from '../untranslated.js';
import type {Audience} from '@cyber-17/protocol';

/** A threat or an outcome as it is offered to somebody who told what happened. */
export interface OfferedConclusion extends Untranslated {
  readonly title: string;
  /** How it differs from what it is confused with. */
  readonly rather?: string;
  readonly audiences: readonly Audience[];
  /** Those to whom it happens, but seldom: a text of theirs is about it where it says so clearly. */
  readonly seldom?: readonly Audience[];
}

/** What the field for one's own words shows, in one language; fetched when it is used. */
export interface OwnWordsTexts {
  readonly words: Readonly<Record<string, string>>;
  readonly conclusions: Readonly<Record<string, OfferedConclusion>>;
}
