import {exactly, map, shape, text} from '@cyber-17/protocol/read';

import {readBlocks, readSentence} from './read-blocks.js';

import type {Explanations, Term} from '../shapes/explanations.js';
import type {Reader} from '@cyber-17/protocol/read';

/** Reads a word of the glossary. */
export const readTerm: Reader<Term> = shape<Term>({word: text(60), means: readSentence});

/** Reads the explanations of one language: shown to visitors who ask for them. */
export const readExplanations: Reader<Explanations> = shape<Explanations>({
  schema: exactly(1),
  version: text(64),
  lang: text(2),
  terms: map(readTerm, 500),
  recognise: map(readBlocks, 500),
});
