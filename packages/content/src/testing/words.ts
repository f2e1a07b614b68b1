/** A text with every space a plain one, as the accessibility tree gives it. */
export function plain(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** A word of the interface as far as its first value (`{count}`): what a test can look for. */
export function beginningOf(word: string): string {
  return plain(word.split('{')[0]!).trimEnd();
}
