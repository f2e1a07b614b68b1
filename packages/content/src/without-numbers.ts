/** Shorter numbers are emergency numbers, which also occur in dates and names. */
const MIN_DIGITS = 4;

/** Some contacts have their number as id: what names one must still name it. */
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Where a number alone is read, and not an id. */
const READ = /^(phone|sms|name|strong|link|p|[uo]l)$/;

/** The words that replace a number, by number as displayed. */
export type Replacements = ReadonlyMap<string, string>;

/**
 * The same data with words in place of some numbers, however they are spaced, also
 * within sentences. Ids stay.
 */
export function withoutNumbers<T>(data: T, replacements: Replacements): T {
  const patterns = [...replacements].flatMap(([number, words]) => {
    const digits = number.match(/\d/g) ?? [];
    return digits.length < MIN_DIGITS ? [] : [[patternOf(digits), words] as const];
  });
  const clean = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') {
      if (ID.test(value) && !READ.test(key)) return value; // defence: withheld-keeps-ids
      return patterns.reduce((text, [pattern, words]) => text.replace(pattern, () => words), value);
    }
    // A list is read as what it is the list of.
    if (Array.isArray(value)) return value.map((each) => clean(each, key));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, clean(each, name)]));
  };
  return patterns.length === 0 ? data : (clean(data, '') as T);
}

function patternOf(digits: readonly string[]): RegExp {
  return new RegExp(`(?<!\\d)${digits.join('[\\s.]?')}(?!\\d)`, 'g');
}
