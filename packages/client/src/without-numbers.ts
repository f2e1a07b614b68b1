/** Shorter numbers are emergency numbers, which also occur in dates and names. */
const MIN_DIGITS = 4;

/** The words that replace a number, by number as displayed. */
export type Replacements = ReadonlyMap<string, string>;

/**
 * The same data with words in place of some numbers, however they are spaced, also
 * within sentences.
 */
export function withoutNumbers<T>(data: T, replacements: Replacements): T {
  const patterns = [...replacements].flatMap(([number, words]) => {
    const digits = number.match(/\d/g) ?? [];
    return digits.length < MIN_DIGITS ? [] : [[patternOf(digits), words] as const];
  });
  const clean = (value: unknown): unknown => {
    if (typeof value === 'string') {
      return patterns.reduce((text, [pattern, words]) => text.replace(pattern, () => words), value);
    }
    if (Array.isArray(value)) return value.map(clean);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, clean(each)]));
  };
  return patterns.length === 0 ? data : (clean(data) as T);
}

function patternOf(digits: readonly string[]): RegExp {
  return new RegExp(`(?<!\\d)${digits.join('[\\s.]?')}(?!\\d)`, 'g');
}
