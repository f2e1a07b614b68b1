export {
  PLATFORMS,
  URGENCIES,
  type Action,
  type ActionDetail,
  type ActionUse,
  type Platform,
  type Urgency,
} from './shapes/action.js';
export type {Block, Inline} from './shapes/block.js';
export type {Book, BookAction, BookChannel, BookThreat} from './shapes/book.js';
export {
  CONFIDENCES,
  type Channel,
  type ChannelDetail,
  type Confidence,
  type OpeningHours,
} from './shapes/channel.js';
export {PROCEDURES, type ComplaintRow, type Procedure, type ProcedureWords} from './shapes/complaint.js';
export {holds, type Condition} from './shapes/condition.js';
export type {Csirt} from './shapes/csirt.js';
export type {Deadline} from './shapes/deadline.js';
export type {FactDefinition, FactType, FactValue, FactWords, Facts, Handover} from './shapes/facts.js';
export {isWordIn, type Explanations, type Term} from './shapes/explanations.js';
export type {Graph, Start} from './shapes/graph.js';
export {
  FIELD_KINDS,
  fillLetter,
  letterFor,
  placesIn,
  type FieldKind,
  type Letter,
  type LetterField,
  type Letters,
  type LetterText,
} from './shapes/letter.js';
export {contactAt, contactsAt, type ContactAt, type Standing} from './contacts-at.js';
export {openingAt, type Opening} from './opening.js';
export {PARTIES, partyOf, type Party} from './party.js';
export {plainLines, type PlainLine} from './plain-text.js';
export type {Answer, Question} from './shapes/question.js';
export {
  SEVERITIES,
  STAGES,
  THREAT_CLASSES,
  type Policy,
  type Raise,
  type Severity,
  type Stage,
  type ThreatClass,
} from './shapes/severity.js';
export {unpack, type PackedGraph} from './unpack.js';
export type {Untranslated} from './untranslated.js';
export {
  CHAT_RULES,
  type ChatRule,
  type Conclusion,
  type Neighbour,
  type Threat,
  type ThreatDetail,
  type ThreatRules,
  type Variant,
} from './shapes/threat.js';
export {withBook} from './with-book.js';
export {withdrawalOf, withoutWithdrawn, type Withdrawal} from './withdrawal.js';
export {withoutNumbers, type Replacements} from './without-numbers.js';
export type {OfferedConclusion, OwnWordsTexts} from './shapes/own-words.js';
