/** The result of one test. */
export interface TestResult {
  readonly name: string;
  readonly passed: boolean;
  /** Why it failed: the name of the error, and the first line of what it says. */
  readonly reason?: string;
}

/** The variable that says into which file the results are written. */
export const RESULTS = 'CYBER17_TEST_RESULTS';
