/** One thing that `npm test` or `npm run test:full` runs. */
export interface Step {
  /** The npm script. */
  readonly name: string;
  /** The steps that must end first, if they run at all. */
  readonly after?: readonly string[];
  /** Runs alone, because it keeps two cores busy by itself. */
  readonly usesBothCores?: boolean;
  /** The reason why the step can be skipped, if there is one. */
  readonly skips?: () => string | undefined;
}
