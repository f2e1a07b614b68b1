export {
  PLATFORMS,
  URGENCIES,
  type Action,
  type ActionDetail,
  type ActionUse,
  type Platform,
  type Urgency,
} from './action.js';
export type {Block, Inline} from './block.js';
export type {Book, BookAction, BookChannel, BookThreat} from './book.js';
export {
  CONFIDENCES,
  type Channel,
  type ChannelDetail,
  type Confidence,
  type OpeningHours,
} from './channel.js';
export {PROCEDURES, type ComplaintRow, type Procedure, type ProcedureWords} from './complaint.js';
export {holds, type Condition} from './condition.js';
export type {Csirt} from './csirt.js';
export type {Deadline} from './deadline.js';
export type {FactDefinition, FactType, FactValue, FactWords, Facts, Handover} from './facts.js';
export {isWordIn, type Explanations, type Term} from './explanations.js';
export type {Graph, Start} from './graph.js';
export {
  withBook,
  withFirstAid,
  type FirstAid,
  type NamedThreat,
  type NamingGraph,
  type ThreatRules,
} from './parts.js';
export {
  FIELD_KINDS,
  fillLetter,
  type FieldKind,
  type Letter,
  type LetterField,
  type Letters,
  type LetterText,
} from './letter.js';
export {openingAt, type Opening} from './opening.js';
export {plainLines, type PlainLine} from './plain-text.js';
export {CONTEXTS, type Answer, type Context, type Question} from './question.js';
export {
  SEVERITIES,
  STAGES,
  THREAT_CLASSES,
  type Policy,
  type Raise,
  type Severity,
  type Stage,
  type ThreatClass,
} from './severity.js';
export type {Untranslated} from './untranslated.js';
export {
  CHAT_RULES,
  type ChatRule,
  type Conclusion,
  type Neighbour,
  type Threat,
  type ThreatDetail,
  type Variant,
} from './threat.js';
