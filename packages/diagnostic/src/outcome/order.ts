import {holds} from '@cyber-17/content';

import type {Concluded} from './concluded.js';
import type {Policy} from '@cyber-17/content';

/**
 * Puts several conclusions in the order in which they should be dealt with: a
 * threat that an answer puts first, then the policy's rules, then the order in
 * which they were named.
 */
export function inOrder(
  policy: Policy,
  concluded: readonly Concluded[],
  first?: string,
): readonly Concluded[] {
  const rank = ({conclusion, facts}: Concluded) => {
    if (conclusion.id === first) return -1;
    const index = policy.order.findIndex(({when}) => holds(when, facts));
    return index < 0 ? policy.order.length : index;
  };
  return [...concluded].sort((a, b) => rank(a) - rank(b));
}
