/** How easily a text reads, measured over its sentences. */
export interface ReadingLevel {
  readonly words: number;
  /**
   * Kandel and Moles' French adaptation of Flesch's formula:
   * `207 − 1.015 × words per sentence − 73.6 × syllables per word`.
   * 60 and more is easy; administrative prose is below 45.
   */
  readonly score: number;
}

const SENTENCE_END = /[.!?…;]+(?=\s|$)|\n+|:\s/;
const WORD = /[a-zà-öø-ÿœæ]+(?:[’'-][a-zà-öø-ÿœæ]+)*/giu;

/** Measures French text. Addresses and numbers do not count. */
export function readingLevel(text: string): ReadingLevel {
  const clean = text.replace(/https?:\S+|\{[^}]*\}/g, '').replace(/\p{Zs}/gu, ' ');
  const sentences = clean.split(SENTENCE_END).filter((each) => each.match(WORD));
  const words = clean.match(WORD) ?? [];
  if (words.length === 0) return {words: 0, score: 100};
  const syllables = words.reduce((sum, word) => sum + countSyllables(word), 0);
  const score = 207 - (1.015 * words.length) / sentences.length - (73.6 * syllables) / words.length;
  return {words: words.length, score: Math.round(score)};
}

/** Syllables of a French word: vowel groups, without the mute final e. */
export function countSyllables(word: string): number {
  const spoken = word
    .toLowerCase()
    .replace(/(?:qu|gu)(?=[eéèêiîy])/g, 'k')
    .replace(/(?<=[^aeiouyàâéèêëîïôùûüœ])(?:es?|ent)$/, '');
  // An accented e begins a syllable of its own after another vowel: cré-é.
  const groups = spoken.replace(/([aeiouyàâéèêîïôùûüœ])(?=[éèë])/g, '$1-').match(/[aeiouyàâéèêëîïôùûüœæ]+/g);
  return Math.max(1, groups?.length ?? 0);
}
