/**
 * A test by its file, and by words of its titles as they stand there, the outer ones first.
 * Of what a row of `test.each` puts into a title the runner shows no more than forty signs.
 */
export interface NamedTest {
  readonly file: string;
  readonly titles: readonly string[];
}

/** One thing that stands between a page and a harm, and the test that would miss it. */
export interface Defence {
  /** What it is there for, as a plain sentence. */
  readonly promise: string;
  readonly file: string;
  /** The very text that is the defence; it stands in the file once. */
  readonly text: string;
  /** What stands there when it is removed. */
  readonly without: string;
  /** Fails without it. */
  readonly test: NamedTest;
}

/** The name that a run of tests is given to find it. */
export function patternOf({titles}: NamedTest): string {
  return titles.map((title) => title.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('.*');
}
