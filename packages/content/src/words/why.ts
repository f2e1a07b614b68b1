import {featuresOf} from './features.js';
import {tokensOf} from './tokens.js';

import type {WordsModel} from './model.js';

/** Something in a text, and how much it speaks for a conclusion, or against it. */
export interface Pull {
  readonly feature: string;
  readonly weight: number;
}

/** At most this many are shown: more are not worth reading. */
const MOST = 6;

/** What in a text pulls it to a conclusion, the strongest first: for editors. */
export function whyOf(model: WordsModel, text: string, id: string): readonly Pull[] {
  const label = model.labels.indexOf(id);
  return featuresOf(model.read(tokensOf(text)))
    .flatMap((feature) => {
      const weight = model.rows.get(feature)?.find(([each]) => each === label)?.[1];
      return weight === undefined ? [] : [{feature, weight}];
    })
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, MOST);
}
