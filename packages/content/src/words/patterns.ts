/** Says whether a word is one of some: `bank*` stands for all that begins so. */
export type WordTest = (word: string) => boolean;

/** @param words parted by a bar, without accents */
export function oneOf(words: string): WordTest {
  const whole = new Set<string>();
  const beginnings: string[] = [];
  for (const word of words.split('|')) {
    if (word.endsWith('*')) beginnings.push(word.slice(0, -1));
    else whole.add(word);
  }
  return (word) => whole.has(word) || beginnings.some((beginning) => word.startsWith(beginning));
}
