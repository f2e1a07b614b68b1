import {holds} from '@cyber-17/content';

import type {Book, Variant} from '@cyber-17/content';
import type {Judged} from '@cyber-17/diagnostic';

/** The title of a conclusion, in the variant that holds. */
export function titleOf(judged: Judged): string {
  return variantOf(judged)?.title ?? judged.conclusion.title;
}

/** What it is, in one or two sentences; `undefined` until the book has loaded. */
export function summaryOf(book: Book | undefined, judged: Judged): string | undefined {
  return variantOf(judged)?.summary ?? book?.threats[judged.conclusion.id]?.summary;
}

function variantOf({conclusion, facts}: Judged): Variant | undefined {
  return conclusion.variants?.find(({if: condition}) => holds(condition, facts));
}
