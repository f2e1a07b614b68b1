/** A place in a file that is imported. */
export interface Place {
  /** From 1. */
  readonly line: number;
  /** Name of the column or key; absent if the whole line is meant. */
  readonly column?: string;
}
