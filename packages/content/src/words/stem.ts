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

/** What a text is scored by: each of its words once, by its stem. */
export function stemsOf(tokens: readonly string[]): readonly string[] {
  return [...new Set(tokens.map(stemOf))];
}
