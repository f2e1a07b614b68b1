import {html} from './html.js';

import type {Html} from './html.js';
import type {Untranslated} from '@cyber-17/content';

/** A field of a record, marked as French where its language lacks it (WCAG 3.1.2). */
export function textOf<T extends Untranslated>(record: T, field: keyof T & string): Html | string {
  const text = String(record[field] ?? '');
  return isFrench(record, field) ? html`<span lang="fr" dir="ltr">${text}</span>` : text;
}

/** Whether a field of a record is in French for want of a translation. */
export function isFrench({untranslated}: Untranslated, field: string): boolean {
  return untranslated?.includes(field) ?? false;
}

/** Markup in French inside a page of another language. */
export function markFrench(isIn: boolean, content: Html): Html {
  return isIn ? html`<div lang="fr" dir="ltr">${content}</div>` : content;
}
