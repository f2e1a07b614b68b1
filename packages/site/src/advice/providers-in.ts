import {randomFrom} from '@cyber-17/protocol/random-from';

import type {SiteDirectory} from '../site-directory.js';
import type {Provider} from '@cyber-17/protocol';

/**
 * The providers that serve a department, in an order that can be explained:
 * labelled first, then those of the department itself, then by lot, so that
 * none of two equals is always first.
 */
export function providersIn({serving}: SiteDirectory, code: string, seed: number): readonly Provider[] {
  const random = randomFrom(seed);
  const rank = ({labelled, department}: Provider) => (labelled ? 0 : 2) + (department === code ? 0 : 1);
  const drawn = (serving[code] ?? []).map((provider) => ({provider, draw: random()}));
  drawn.sort((a, b) => rank(a.provider) - rank(b.provider) || a.draw - b.draw); // defence: site-fair-order
  return drawn.map(({provider}) => provider);
}
