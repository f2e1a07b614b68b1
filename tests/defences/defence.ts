/**
 * A test by its file, and by words of its titles as written there, the outer ones
 * first. Of the values that a row of `test.each` puts into a title, the runner
 * shows forty characters at most.
 */
export interface NamedTest {
  readonly file: string;
  readonly titles: readonly string[];
}

/**
 * One thing that prevents a harm, and the test that notices when it is gone.
 *
 * The code of the defence has the comment `// defence: <marker>`. Without
 * `without`, `condition` and `change`, the defence is removed by deleting the
 * marked code.
 */
export interface Defence {
  /** What it prevents, as a plain sentence. */
  readonly promise: string;
  readonly file: string;
  /** The name in the comment; unique in the file. */
  readonly marker: string;
  /** Code that replaces the marked code. */
  readonly without?: string;
  /** What replaces the condition of a marked `if`. */
  readonly condition?: string;
  /** A part of the marked code, which contains it once, and what replaces it. */
  readonly change?: readonly [part: string, by: string];
  /** Fails without the defence. */
  readonly test: NamedTest;
}

/** The pattern by which a test runner finds a test. */
export function patternOf({titles}: NamedTest): string {
  return titles.map((title) => title.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('.*');
}
