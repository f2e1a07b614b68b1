import {holds} from '@cyber-17/content';

import type {Judged} from './judge.js';
import type {Policy} from '@cyber-17/content';

/**
 * Puts several conclusions in the order in which they should be dealt with: a
 * threat that an answer puts first, then the policy's rules, then the order in
 * which they were named.
 */
export function inOrder(policy: Policy, judged: readonly Judged[], first?: string): readonly Judged[] {
  const rank = ({conclusion, facts}: Judged) => {
    if (conclusion.id === first) return -1;
    const index = policy.order.findIndex(({when}) => holds(when, facts));
    return index < 0 ? policy.order.length : index;
  };
  return [...judged].sort((a, b) => rank(a) - rank(b));
}
