import {keyOf, stemsOf} from './stem.js';
import {tokensOf} from './tokens.js';

import type {WordsModel} from './model.js';

/** A word of a text by its stem, and how much it speaks for a conclusion, or against it. */
export interface Pull {
  readonly stem: string;
  readonly weight: number;
}

/** At most this many are shown: more are not worth reading. */
const MOST = 6;

/** What in a text pulls it to a conclusion, the strongest first: for editors. */
export function whyOf(model: WordsModel, text: string, id: string): readonly Pull[] {
  const label = model.labels.indexOf(id);
  return stemsOf(tokensOf(text))
    .flatMap((stem) => {
      const weight = model.rows.get(keyOf(stem))?.find(([each]) => each === label)?.[1];
      return weight === undefined ? [] : [{stem, weight}];
    })
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, MOST);
}
