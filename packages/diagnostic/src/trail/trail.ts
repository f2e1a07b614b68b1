/** One question answered. */
export interface TrailEntry {
  readonly question: string;
  /** The ids of the answers chosen; empty for a moment. */
  readonly answers: readonly string[];
  /** For a question of kind `moment`: ISO 8601 with offset, or absent if skipped. */
  readonly moment?: string;
  /** Nobody gave this answer: it follows from another threat that was chosen. */
  readonly inferred?: true;
}

/**
 * The answers given, in order. Everything else is derived from it: the same
 * content, trail and `now` always give the same outcome.
 */
export type Trail = readonly TrailEntry[];

/** Where a diagnostic begins. */
export interface Beginning {
  readonly question: string;
  /** A threat that is taken as named already. */
  readonly named?: string;
}
