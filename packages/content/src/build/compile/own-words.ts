import {mapValues} from '../../records.js';

import type {Book} from '../../shapes/book.js';
import type {Graph} from '../../shapes/graph.js';
import type {OfferedConclusion} from '../../shapes/own-words.js';

/** The name of each threat and outcome, and how it differs from what it is confused with. */
export function offeredConclusions(
  {threats, outcomes}: Graph,
  book: Book,
): Readonly<Record<string, OfferedConclusion>> {
  return mapValues({...threats, ...outcomes}, ({title, audiences, untranslated = []}, id) => {
    const {rather, untranslated: others = []} = book.threats[id]!;
    const french = [
      ...untranslated.filter((field) => field === 'title'),
      ...others.filter((field) => field === 'rather'),
    ];
    return {
      title,
      ...(rather !== undefined && {rather}),
      audiences,
      ...(french.length > 0 && {untranslated: french}),
    };
  });
}
