/** A technical word, as it stands in the texts, and what it means. */
export interface Term {
  readonly word: string;
  readonly means: string;
}

/** The technical words of one language, by id: `glossary.json`. */
export interface Glossary {
  readonly schema: 1;
  readonly version: string;
  readonly lang: string;
  readonly terms: Readonly<Record<string, Term>>;
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
