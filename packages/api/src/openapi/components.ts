import * as content from '@cyber-17/content/read';
import * as protocol from '@cyber-17/protocol';
import * as count from '@cyber-17/protocol/count';

import {readPageAction, readPageChannel, readPageEvidence, readThreatPage} from './threat-page-reader.js';

import type {Reader} from '@cyber-17/protocol/read';

/**
 * The readers that get a schema of their own, by the name of the TypeScript type
 * that they read: its documentation becomes the schema's.
 */
export const COMPONENTS: Readonly<Record<string, Reader<unknown>>> = {
  Envelope: protocol.readEnvelope,
  Publication: protocol.readPublication,
  PublishedFile: protocol.readPublishedFile,
  Partner: protocol.readPartner,
  Departments: protocol.readDepartments,
  Department: protocol.readDepartment,
  ProviderPage: protocol.readProviderPage,
  Provider: protocol.readProvider,
  Book: content.readBook,
  BookThreat: content.readThreat,
  BookAction: content.readAction,
  BookChannel: content.readChannel,
  ActionUse: content.readActionUse,
  Variant: content.readVariant,
  Neighbour: content.readNeighbour,
  Question: content.readQuestion,
  Answer: content.readAnswer,
  Deadline: content.readDeadline,
  OpeningHours: content.readOpeningHours,
  Csirt: content.readCsirt,
  FactDefinition: content.readFactDefinition,
  FactWords: content.readFactWords,
  ComplaintRow: content.readComplaintRow,
  ProcedureWords: content.readProcedureWords,
  Letters: content.readLetters,
  Letter: content.readLetter,
  LetterField: content.readLetterField,
  LetterText: content.readLetterText,
  Explanations: content.readExplanations,
  Term: content.readTerm,
  ThreatPage: readThreatPage,
  PageAction: readPageAction,
  PageChannel: readPageChannel,
  PageEvidence: readPageEvidence,
  Count: count.readCount,
  Statistics: count.readStatistics,
  Figure: count.readFigure,
  Condition: content.readCondition,
  Blocks: content.readBlocks,
  Inlines: content.readInlines,
};

/** Descriptions of schemas that no interface documents. */
export const DESCRIPTIONS: Readonly<Record<string, string>> = {
  Blocks: 'Text in a closed set of blocks. There is no HTML in it.',
  Inlines: 'The words of a paragraph. `contact` is the id of a channel.',
  Condition:
    'A rule over facts, at most 6 levels deep. Every key but `any` and `not` is the id of a fact, ' +
    'which must have one of the values. All keys must hold.',
};

/** Why a count is refused. */
export const REFUSAL = {
  description: 'Why a count was not taken. It repeats nothing of it.',
  type: 'object',
  required: ['reason'],
  properties: {reason: {type: 'string', enum: ['shape', 'situation', 'day', 'effort', 'fault']}},
};

/** The answer of the server when it refuses a request, which no client of ours reads. */
export const PROBLEM = {
  description: 'RFC 9457. It repeats nothing of the request.',
  type: 'object',
  required: ['type', 'status', 'title'],
  properties: {
    type: {const: 'about:blank'},
    status: {type: 'integer', enum: [400, 404, 405, 408, 414, 417, 431]},
    title: {type: 'string'},
  },
};
