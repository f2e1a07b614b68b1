import {holds} from '@cyber-17/content';

import type {Judged} from '@cyber-17/diagnostic';

/** The title and the summary of a conclusion, in the variant that holds. */
export function conclusionWords({conclusion, facts}: Judged): {
  readonly title: string;
  readonly summary: string;
} {
  const variant = conclusion.variants?.find(({if: condition}) => holds(condition, facts));
  return {
    title: variant?.title ?? conclusion.title,
    summary: variant?.summary ?? conclusion.summary,
  };
}
