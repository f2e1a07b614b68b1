import {AUDIENCES} from '@cyber-17/protocol/audience';
import {exactly, list, map, oneOf, optional, shape, text} from '@cyber-17/protocol/read';

import {FIELD_KINDS} from '../shapes/letter.js';
import {readSentence, readUntranslated} from './read-blocks.js';

import type {Letter, LetterField, Letters, LetterText} from '../shapes/letter.js';
import type {Audience} from '@cyber-17/protocol';
import type {Reader} from '@cyber-17/protocol/read';

const id = text(60);

const texts = {to: readSentence, subject: readSentence, body: list(readSentence, 60)};

/** Reads a field that the victim fills in. */
export const readLetterField: Reader<LetterField> = shape<LetterField>({
  id,
  kind: oneOf(FIELD_KINDS),
  label: readSentence,
  optional: optional(exactly(true)) as Reader<true>,
  neededBy: optional(list(oneOf(AUDIENCES), 3)) as Reader<readonly Audience[]>,
  fact: optional(id) as Reader<string>,
});

/** Reads the text of a letter. */
export const readLetterText: Reader<LetterText> = shape<LetterText>(texts);

/** Reads one letter. */
export const readLetter: Reader<Letter> = shape<Letter>({
  title: readSentence,
  ...texts,
  fields: list(readLetterField, 40),
  french: optional(readLetterText) as Reader<LetterText>,
  untranslated: readUntranslated,
});

/** Reads the letters of one language. */
export const readLetters: Reader<Letters> = shape<Letters>({
  schema: exactly(1),
  version: text(64),
  lang: text(2),
  letters: map(readLetter, 100),
});
