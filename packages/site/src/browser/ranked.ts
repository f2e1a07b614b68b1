/** One situation, as the search knows it. */
export interface Searchable {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** A word of a title counts for more than one of the text. */
const TITLE_WEIGHT = 3;
const MAX_FOUND = 12;
const MIN_PREFIX_LENGTH = 3;

/** The words of a text, without accents, elisions and capitals. */
export function wordsIn(text: string): readonly string[] {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.match(/[\p{L}\p{N}]{2,}/gu) ?? [];
}

/**
 * The situations that hold the words of a query, the best first. A rare word
 * says more than a common one, and a word counts from its third letter on, so
 * that something is found while one is still writing.
 */
export function ranked<T extends Searchable>(all: readonly T[], query: string): readonly T[] {
  const asked = [...new Set(wordsIn(query))];
  const entries = all.map((entry) => ({entry, title: wordsIn(entry.title), text: wordsIn(entry.text)}));
  const fits = (words: readonly string[], word: string) =>
    words.some((each) => each === word || (word.length >= MIN_PREFIX_LENGTH && each.startsWith(stem(word))));
  const weights = asked.map((word) => {
    const found = entries.filter(({title, text}) => fits(title, word) || fits(text, word)).length;
    return {word, weight: found === 0 ? 0 : Math.log(1 + all.length / found)};
  });
  return entries
    .map(({entry, title, text}) => ({
      entry,
      score: weights.reduce(
        (sum, {word, weight}) =>
          sum + weight * (fits(title, word) ? TITLE_WEIGHT : 0) + weight * (fits(text, word) ? 1 : 0),
        0,
      ),
    }))
    .filter(({score}) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, MAX_FOUND)
    .map(({entry}) => entry);
}

/** Without the ends that French and English add most. */
function stem(word: string): string {
  return word.length > 5 ? word.replace(/(?:es|s|e)$/, '') : word;
}
