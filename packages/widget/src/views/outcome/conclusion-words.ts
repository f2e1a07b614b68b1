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
  return variantOf(judged)?.summary ?? book?.threats[judged.conclusion.id]?.summary;
}

/** What not to do, marked where it is French; `undefined` where nothing is said, or the book has not loaded. */
export function renderForbid(book: Book | undefined, judged: Judged) {
  const record = sayingOf(book, judged, 'forbid');
  return record && renderWords(record, 'forbid');
}

/** A sentence for the person. */
export function comfortOf(book: Book, judged: Judged): string | undefined {
  return sayingOf(book, judged, 'comfort')?.comfort;
}

/** What says a field: the variant that holds, or the conclusion in general. */
function sayingOf<K extends 'forbid' | 'comfort'>(book: Book | undefined, judged: Judged, field: K) {
  const said = [variantOf(judged), book?.threats[judged.conclusion.id]];
  return book && said.find((each) => each?.[field] !== undefined);
}

/** What to keep as evidence, by ids. */
export function evidenceIdsOf(book: Book, judged: Judged): readonly string[] {
  return variantOf(judged)?.evidence ?? book.threats[judged.conclusion.id]?.evidence ?? [];
}

/** Whether the summary warns of what to do first. */
export function warns(judged: Judged): boolean {
  return variantOf(judged)?.warns ?? false;
}

function variantOf({conclusion, facts}: Judged): Variant | undefined {
  return conclusion.variants?.find(({if: condition}) => holds(condition, facts));
}
