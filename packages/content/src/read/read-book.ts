import {LANGS} from '@cyber-17/protocol';
import {exactly, list, map, oneOf, optional, shape, text} from '@cyber-17/protocol/read';

import {PROCEDURES} from '../shapes/complaint.js';
import {readBlocks, readSentence, readUntranslated} from './read-blocks.js';
import {readChannel, readCsirt} from './read-channel.js';
import {readCondition} from './read-condition.js';
import {readAction, readDeadline, readQuestion, readThreat} from './read-rules.js';

import type {Book} from '../shapes/book.js';
import type {ComplaintRow, ProcedureWords} from '../shapes/complaint.js';
import type {Condition} from '../shapes/condition.js';
import type {FactDefinition, FactWords} from '../shapes/facts.js';
import type {Reader} from '@cyber-17/protocol/read';

const id = text(60);

/** Reads one row of the table of complaints. */
export const readComplaintRow: Reader<ComplaintRow> = shape<ComplaintRow>({
  id,
  if: optional(readCondition) as Reader<Condition>,
  procedure: oneOf(PROCEDURES),
  because: readSentence,
  channels: list(id, 20),
  untranslated: readUntranslated,
});

/** Reads the definition of a fact. */
export const readFactDefinition: Reader<FactDefinition> = shape<FactDefinition>({
  type: oneOf(['choice', 'set', 'moment']),
  values: optional(list(id, 100)) as Reader<readonly string[]>,
  handover: oneOf(['yes', 'ask', 'never']),
});

/** Reads the words of a fact. */
export const readFactWords: Reader<FactWords> = shape<FactWords>({
  label: readSentence,
  values: optional(map(readSentence, 100)) as Reader<Record<string, string>>,
});

/** Reads the words of a procedure. */
export const readProcedureWords: Reader<ProcedureWords> = shape<ProcedureWords>({
  title: readSentence,
  whyNot: readSentence,
  untranslated: readUntranslated,
});

/** Reads the advice book of one language. */
export const readBook: Reader<Book> = shape<Book>({
  schema: exactly(1),
  version: text(64),
  lang: oneOf(LANGS),
  threats: map(readThreat, 500),
  actions: map(readAction, 1_000),
  channels: map(readChannel, 500),
  csirts: list(readCsirt, 100),
  questions: map(readQuestion, 200),
  deadlines: map(readDeadline, 100),
  definitions: map(readFactDefinition, 200),
  facts: map(readFactWords, 500),
  complaints: list(readComplaintRow, 500),
  procedures: map(readProcedureWords, 20) as Reader<Book['procedures']>,
  raises: optional(map(readSentence, 100)) as Reader<Book['raises'] & {}>,
  evidence: map(readSentence, 500),
  help: map(readBlocks, 500),
});
