import {AUDIENCES, CONTEXTS, SPECIALITIES} from '@cyber-17/protocol';
import {either, exactly, list, map, oneOf, optional, shape, text, whole} from '@cyber-17/protocol/read';

import {URGENCIES} from '../shapes/action.js';
import {SEVERITIES, STAGES} from '../shapes/severity.js';
import {CHAT_RULES} from '../shapes/threat.js';
import {readBlocks, readSentence as sentence, readUntranslated as untranslated} from './read-blocks.js';
import {readCondition} from './read-condition.js';

import type {ActionUse} from '../shapes/action.js';
import type {Block} from '../shapes/block.js';
import type {BookAction, BookThreat} from '../shapes/book.js';
import type {Deadline} from '../shapes/deadline.js';
import type {Answer, Question} from '../shapes/question.js';
import type {Neighbour, Variant} from '../shapes/threat.js';
import type {Fields, Reader} from '@cyber-17/protocol/read';

const id = text(60);
const ids = list(id, 40);
const condition = readCondition;

/** Reads an optional field. */
const maybe = <T>(read: Reader<T>) => optional(read) as Reader<T>;

const audiences = list(oneOf(AUDIENCES), 3);
const yes = exactly(true);

/** Reads an answer of a question. */
export const readAnswer: Reader<Answer> = shape<Answer>({
  id,
  label: sentence,
  hint: maybe(sentence),
  to: maybe(id),
  names: maybe(id),
  outcome: maybe(id),
  interrupts: maybe(id),
  adds: maybe(map(oneOf(STAGES), 20)),
  first: maybe(id),
  facts: maybe(map(either(id, ids), 20)),
  audiences: maybe(audiences),
  unsure: maybe(yes),
  doubt: maybe(yes),
  alone: maybe(yes),
  untranslated,
});

/** Reads a question. */
export const readQuestion: Reader<Question> = shape<Question>({
  id,
  kind: oneOf(['single', 'multiple', 'moment']),
  title: sentence,
  hint: maybe(sentence),
  entry: maybe(either(yes, audiences)),
  detail: maybe(yes),
  more: maybe(yes),
  audiences: maybe(audiences),
  before: maybe(ids),
  fact: maybe(id),
  order: maybe(map(ids, CONTEXTS.length)),
  answers: list(readAnswer, 20),
  untranslated,
});

/** Reads the use of an action by a threat. */
export const readActionUse: Reader<ActionUse> = shape<ActionUse>({
  do: id,
  when: maybe(oneOf(URGENCIES)),
  first: maybe(yes),
  if: maybe(condition),
});

/** Reads other words for a threat, under a condition. */
export const readVariant: Reader<Variant> = shape<Variant>({
  id,
  if: condition,
  title: maybe(sentence),
  summary: maybe(sentence),
  forbid: maybe(sentence),
  comfort: maybe(sentence),
  evidence: maybe(ids),
  warns: maybe(yes),
  untranslated,
});

/** Reads a threat that another one is confused with. */
export const readNeighbour: Reader<Neighbour> = shape<Neighbour>({threat: id, question: maybe(id)});

export const threatFields: Fields<BookThreat> = {
  actions: list(readActionUse, 60),
  chat: oneOf(CHAT_RULES),
  provider: maybe(either(exactly('always'), condition)),
  specialities: maybe(list(oneOf(SPECIALITIES), 20)),
  variants: maybe(list(readVariant, 20)),
  severity: maybe(oneOf(SEVERITIES)),
  details: maybe(ids),
  neighbours: maybe(list(readNeighbour, 20)),
  alsoWhen: maybe(condition),
  summary: sentence,
  forbid: maybe(sentence),
  comfort: maybe(sentence),
  rather: maybe(sentence),
  evidence: ids,
  channels: ids,
  untranslated,
};

/** Reads everything about a threat except its name. */
export const readThreat: Reader<BookThreat> = shape(threatFields);

export const actionFields: Fields<BookAction> = {
  when: oneOf(URGENCIES),
  title: sentence,
  audiences: maybe(audiences),
  if: maybe(condition),
  doneIf: maybe(condition),
  deadline: maybe(ids),
  channels: maybe(ids),
  letter: maybe(id),
  coveredBy: maybe(ids),
  lead: sentence,
  body: readBlocks,
  say: maybe(list(sentence, 40)),
  steps: maybe(map<readonly Block[]>(readBlocks, 40)),
  untranslated,
};

/** Reads one thing to do. */
export const readAction: Reader<BookAction> = shape(actionFields);

const length = maybe(whole(1, 10_000));

/** Reads a deadline. */
export const readDeadline: Reader<Deadline> = shape<Deadline>({
  kind: oneOf(['practice', 'law']),
  if: maybe(condition),
  from: maybe(id),
  hours: length,
  days: length,
  months: length,
  limit: sentence,
  passed: sentence,
});
