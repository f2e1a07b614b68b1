/** How measures spread, in milliseconds. */
export interface Spread {
  readonly n: number;
  readonly median: number;
  readonly p95: number;
  readonly max: number;
}

/** The spread of measures, by nearest rank: every number in it was measured. */
export function spreadOf(measures: readonly number[]): Spread {
  const sorted = [...measures].sort((a, b) => a - b);
  const at = (part: number) => sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)] ?? Number.NaN;
  return {n: sorted.length, median: at(0.5), p95: at(0.95), max: at(1)};
}
