import {plainLines} from '@cyber-17/content';

import {conclusionOf} from './advice/conclusion-of.js';
import {situationIds} from './pages/situations.js';

import type {SiteLanguage} from './site-language.js';

/** One situation as the search of a page knows it: where it stands, and its words. */
export interface SearchEntry {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** What the search runs over: titles, summaries, signs, what it is also called, and what people type. */
export function searchIndex(language: SiteLanguage): readonly SearchEntry[] {
  const {book, explanations} = language.compiled;
  return situationIds(language).map((id) => {
    const {summary, rather, variants = []} = book.threats[id]!;
    const signs = plainLines(explanations.recognise[id] ?? [], () => '').map(({text}) => text);
    const {input, lang} = language;
    const phrases = input.phrases[id]?.[lang] ?? [];
    const names = input.names[id] ?? [];
    const others = variants.flatMap(({title, summary: about}) => [title, about]);
    const texts = [summary, rather, ...signs, ...others, ...names, ...phrases].filter(
      (each) => each !== undefined,
    );
    return {id, title: conclusionOf(language, id).title, text: texts.join(' ')};
  });
}
