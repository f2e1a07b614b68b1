/** How many levels there are on either side of zero: more say more, and take more letters. */
const LEVELS = 4;

/** A level stands for weights up to this many times the usual one. */
const WIDTH = 2.2;

/** What one level is worth, so that the levels reach as far as most weights do. */
export function stepOf(weights: Iterable<number>, levels = LEVELS): number {
  let [sum, used] = [0, 0];
  for (const weight of weights) {
    sum += weight * weight;
    used += Number(weight !== 0);
  }
  return Number(((Math.sqrt(sum / (used || 1)) * WIDTH) / levels).toFixed(4)) || 1;
}

/** The level that stands for a weight. */
export function levelOf(weight: number, step: number, levels = LEVELS): number {
  return Math.max(-levels, Math.min(levels, Math.round(weight / step)));
}
