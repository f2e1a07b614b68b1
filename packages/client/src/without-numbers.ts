/** Shorter ones are those of emergencies, and stand in dates and names as well. */
const FEWEST_DIGITS = 4;

/** What stands in the place of a number: names, by number as it is read. */
export type Replacements = ReadonlyMap<string, string>;

/**
 * The same data with other words where some numbers stood, however these are
 * spaced: advice names them in the middle of its sentences too.
 */
export function withoutNumbers<T>(data: T, replacements: Replacements): T {
  const patterns = [...replacements].flatMap(([number, words]) => {
    const digits = number.match(/\d/g) ?? [];
    return digits.length < FEWEST_DIGITS ? [] : [[patternOf(digits), words] as const];
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
