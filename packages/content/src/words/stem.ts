/**
 * One key for what sounds or is meant alike: piraté, pirater, pirrater. Rough
 * on purpose: it must be the same for a phrase and for its misspelling.
 */
export function stemOf(word: string): string {
  if (word.length < 4 || word.startsWith('#')) return word;
  const sounded = word
    .replace(/ph/g, 'f')
    .replace(/eau|au/g, 'o')
    .replace(/qu|k/g, 'c')
    .replace(/y/g, 'i')
    .replace(/z/g, 's')
    .replace(/h/g, '')
    .replace(/(.)\1+/g, '$1');
  const cut = sounded.replace(
    /(?:ements?|aient|issent|ions|ings?|ant|ent|ees|ait|ais|eds?|er|es|ee|ez|ai|e|s|t|x|d)$/,
    '',
  );
  return cut.length < 3 ? sounded : cut;
}

/** With 18 bits, one unknown word in eighty is taken for a known one. */
const KEY_BITS = 18;

/** How many keys there are. */
export const KEYS = 2 ** KEY_BITS;

/** Any odd number that spreads letters over all bits; this is the golden ratio's. */
const SPREAD = 0x9e_37_79_b1;

/**
 * The number that stands for a stem in a model: it takes less room than its
 * letters. Models are learned by these numbers, so two stems that share one
 * are one word to them.
 */
export function keyOf(stem: string): number {
  let hash = 0;
  for (let index = 0; index < stem.length; index++) hash = Math.imul(hash ^ stem.charCodeAt(index), SPREAD);
  return hash >>> (32 - KEY_BITS);
}

/** The stems of a text, each once. */
export function stemsOf(tokens: readonly string[]): readonly string[] {
  return [...new Set(tokens.map(stemOf))];
}

/** What a text is scored by: each of its words once, by the key of its stem. */
export function keysOf(tokens: readonly string[]): readonly number[] {
  return stemsOf(tokens).map(keyOf);
}
