/** How many words are read together. */
const LENGTH = 12;

/** The next passage begins so many words later. */
const STEP = 4;

/**
 * A text in passages that overlap. Danger is looked for in each of them: in a
 * long story about money it may be half a sentence.
 */
export function passagesOf(words: readonly string[]): readonly (readonly string[])[] {
  const last = Math.max(0, words.length - LENGTH);
  const passages = [words.slice(last)];
  for (let at = 0; at < last; at += STEP) passages.push(words.slice(at, at + LENGTH));
  return passages;
}
