import {html} from 'lit';

import type {Untranslated} from '@cyber-17/content';

/** What is French in another language, marked so that it is read aloud, and runs, the right way. */
export function inFrench(isFrench: boolean, shown: unknown) {
  return isFrench ? html`<div class="stack" lang="fr" dir="ltr">${shown}</div>` : shown;
}

/** A short text within a line, French where the language has no words for it yet. */
export function renderWords<K extends string>(
  record: Untranslated & Readonly<Partial<Record<K, string>>>,
  field: K,
) {
  const text = record[field];
  return record.untranslated?.includes(field) ? html`<bdi lang="fr" dir="ltr">${text}</bdi>` : text;
}

/** A field of a record: French where the language has no words for it yet. */
export function inItsLanguage({untranslated}: Untranslated, field: string, shown: unknown) {
  return inFrench(untranslated?.includes(field) === true, shown);
}
