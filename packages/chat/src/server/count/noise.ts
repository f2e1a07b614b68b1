import {randomInt} from 'node:crypto';

import {LEAST_FIGURE} from '@cyber-17/protocol/count';

/** How much one count can change the odds of anything published: e to this power, for each release. */
const EPSILON = 1;

/**
 * A figure that the noise leaves below this is not published. Who forges nine counts to
 * see whether there is a tenth sees it once in 30 000 times.
 */
export const SHOWN_FROM = 20;

/** A random number above 0 and up to 1, from the system's own source. */
const uniform = () => randomInt(1, 2 ** 47) / 2 ** 47;

const geometric = (random: () => number) => Math.floor(-Math.log(random()) / EPSILON);

/** Noise of the two-sided geometric distribution: whole, around 0, of deviation 1.4. */
export const noise = (random = uniform): number => geometric(random) - geometric(random);

/** Draws the noise of one release. */
export type Noise = () => number;

/**
 * What is published of a number, if anything. It is drawn once, and what was drawn
 * is kept. Ten is a limit of its own, which luck cannot pass.
 */
export function publishedOf(number: number, draw: Noise): number | undefined {
  if (number < LEAST_FIGURE) return undefined; // defence: count-least
  const noised = number + draw();
  return noised < SHOWN_FROM ? undefined : noised; // defence: count-shown
}
