import {holds} from '@cyber-17/content';

import type {Naming} from '../trail/naming.js';
import type {Concluded} from './concluded.js';
import type {Policy} from '@cyber-17/content';

/**
 * Puts several conclusions in the order in which they should be dealt with: a
 * threat that an answer puts first, then the policy's rules, then the order in
 * which they were named. What a detail added comes after what was named, lest
 * the name change under the visitor's eyes; harm to a person never waits.
 */
export function inOrder(
  policy: Policy,
  concluded: readonly Concluded[],
  {first, afterwards}: Pick<Naming, 'first' | 'afterwards'>,
): readonly Concluded[] {
  const rank = ({conclusion, facts}: Concluded) => {
    if (conclusion.id === first) return -1;
    const index = policy.order.findIndex((rule) => holds(rule, facts));
    const inPolicy = index < 0 ? policy.order.length : index;
    const isLater = afterwards.includes(conclusion.id) && facts['class'] !== 'person';
    return isLater ? policy.order.length + 1 + inPolicy : inPolicy;
  };
  return [...concluded].sort((a, b) => rank(a) - rank(b));
}
