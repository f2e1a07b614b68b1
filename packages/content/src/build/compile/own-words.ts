import {mapValues} from '../../records.js';

import type {Book} from '../../shapes/book.js';
import type {Graph} from '../../shapes/graph.js';
import type {OfferedConclusion} from '../../shapes/own-words.js';
import type {Source} from '../source/read-source.js';

/** The name of each threat and outcome, and how it differs from what it is confused with. */
export function offeredConclusions(
  {threats, outcomes}: Graph,
  book: Book,
  source: Source,
): Readonly<Record<string, OfferedConclusion>> {
  return mapValues({...threats, ...outcomes}, ({title, audiences, untranslated = []}, id) => {
    const {rather, untranslated: others = []} = book.threats[id]!;
    const {seldom} = (source.threats[id] ?? source.outcomes[id])!.value;
    const french = [
      ...untranslated.filter((field) => field === 'title'),
      ...others.filter((field) => field === 'rather'),
    ];
    return {
      title,
      ...(rather !== undefined && {rather}),
      audiences,
      ...(seldom && {seldom}),
      ...(french.length > 0 && {untranslated: french}),
    };
  });
}
