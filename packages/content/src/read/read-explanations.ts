import {exactly, map, shape, text} from '@cyber-17/protocol/read';

import {readBlocks, readSentence} from './read-blocks.js';

import type {Explanations, Term} from '../shapes/explanations.js';
import type {Reader} from '@cyber-17/protocol/read';

/**
 * Reads what is explained to who asks.
 *
 * @throws {InvalidShapeError} when it is not that.
 */
export const readExplanations: Reader<Explanations> = shape<Explanations>({
  schema: exactly(1),
  version: text(64),
  lang: text(2),
  terms: map(shape<Term>({word: text(60), means: readSentence}), 500),
  recognise: map(readBlocks, 500),
});
