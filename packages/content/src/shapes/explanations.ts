import type {Block} from './block.js';

/** A technical word, as used in the texts, and what it means. */
export interface Term {
  readonly word: string;
  readonly means: string;
}

/** What is explained to who asks, in one language: `explanations.json`. */
export interface Explanations {
  readonly schema: 1;
  readonly version: string;
  readonly lang: string;
  /** Technical words, by id. */
  readonly terms: Readonly<Record<string, Term>>;
  /** How to recognise a threat, or another outcome. */
  readonly recognise: Readonly<Record<string, readonly Block[]>>;
}

/**
 * Finds whole words in a text. A word written without capitals is found with
 * one at the beginning of a sentence too, and in the plural.
 */
export function isWordIn(word: string, text: string): boolean {
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const [first = '', ...rest] = escaped;
  const either = first === first.toLowerCase() ? `[${first}${first.toUpperCase()}]` : first;
  return new RegExp(`(?<![\\p{L}\\p{N}])${either}${rest.join('')}(?:s|x)?(?![\\p{L}\\p{N}])`, 'u').test(text);
}
