import {holds} from '@cyber-17/content';

import {renderWords} from '../shared/in-its-language.js';

import type {Book, Untranslated, Variant} from '@cyber-17/content';
import type {Judged} from '@cyber-17/diagnostic';

/** The title of a conclusion, in the variant that holds. */
export function titleOf(judged: Judged): string {
  return titledBy(judged).title;
}

/** The title of a conclusion, marked where it is French for want of a translation. */
export function renderTitle(judged: Judged) {
  return renderWords(titledBy(judged), 'title');
}

function titledBy(judged: Judged): Untranslated & {readonly title: string} {
  const {title, untranslated} = variantOf(judged) ?? {};
  return title === undefined ? judged.conclusion : {title, ...(untranslated && {untranslated})};
}

/** What it is, in one or two sentences; `undefined` until the book has loaded. */
export function summaryOf(book: Book | undefined, judged: Judged): string | undefined {
  return sayingOf(book, judged, 'summary')?.summary;
}

/** What to keep as evidence, by ids. */
export function evidenceIdsOf(book: Book, judged: Judged): readonly string[] {
  return sayingOf(book, judged, 'evidence')?.evidence ?? [];
}

/** What says something: the variant that holds, or the conclusion in general; `undefined` until the book has loaded. */
export function sayingOf(
  book: Book | undefined,
  judged: Judged,
  field: 'summary' | 'forbid' | 'comfort' | 'evidence',
) {
  return [variantOf(judged), book?.threats[judged.conclusion.id]].find((each) => each?.[field]);
}

/** Whether the summary warns of what to do first. */
export function warns(judged: Judged): boolean {
  return variantOf(judged)?.warns ?? false;
}

function variantOf({conclusion, facts}: Judged): Variant | undefined {
  return conclusion.variants?.find(({if: condition}) => holds(condition, facts));
}
