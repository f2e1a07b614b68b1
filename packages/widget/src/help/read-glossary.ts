import {exactly, map, shape, text} from '@cyber-17/protocol/read';

import {readSentence} from './read-blocks.js';

import type {Glossary, Term} from '@cyber-17/content';
import type {Reader} from '@cyber-17/protocol/read';

/**
 * Reads the technical words of a language.
 *
 * @throws {InvalidShapeError} when it is not that.
 */
export const readGlossary: Reader<Glossary> = shape<Glossary>({
  schema: exactly(1),
  version: text(64),
  lang: text(2),
  terms: map(shape<Term>({word: text(60), means: readSentence}), 500),
});
