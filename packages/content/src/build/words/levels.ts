/**
 * What a weight may stand for, as multiples of the usual one: by degrees where it speaks for a
 * label, and roughly where it speaks against one. Eight: two of them are one letter.
 */
const SCALE = [-1, -0.5, 0.45, 0.9, 1.4, 2, 2.7, 3.6];

/** The values that weights may stand for, in order. */
export function scaleOf(weights: Iterable<number>): readonly number[] {
  const usual = usualOf(weights);
  return SCALE.map((each) => Number((each * usual).toFixed(3)));
}

/** The value of a scale that is nearest to a weight; 0, which no scale holds, is one too. */
export function nearest(weight: number, scale: readonly number[]): number {
  let best = 0;
  for (const value of scale) if (Math.abs(weight - value) < Math.abs(weight - best)) best = value;
  return best;
}

/** How many even levels there are on either side of zero for danger: its one row decides alone. */
const LEVELS = 8;

/** An even level stands for weights up to this many times the usual one. */
const WIDTH = 2.2;

/** What one even level is worth, so that the levels reach as far as most weights do. */
export function stepOf(weights: Iterable<number>): number {
  return Number(((usualOf(weights) * WIDTH) / LEVELS).toFixed(4)) || 1;
}

/** The even level that stands for a weight. */
export function levelOf(weight: number, step: number): number {
  return Math.max(-LEVELS, Math.min(LEVELS, Math.round(weight / step)));
}

/** The root of the mean square of the weights that are not zero; 1 where there are none. */
function usualOf(weights: Iterable<number>): number {
  let [sum, used] = [0, 0];
  for (const weight of weights) {
    sum += weight * weight;
    used += Number(weight !== 0);
  }
  return Math.sqrt(sum / (used || 1)) || 1;
}
