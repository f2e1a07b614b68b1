import type {Records} from '../records.js';
import type {Action, ActionDetail} from './action.js';
import type {Block} from './block.js';
import type {Channel, ChannelDetail} from './channel.js';
import type {ComplaintRow, Procedure, ProcedureWords} from './complaint.js';
import type {Csirt} from './csirt.js';
import type {Deadline} from './deadline.js';
import type {FactDefinition, FactWords} from './facts.js';
import type {Question} from './question.js';
import type {ThreatDetail, ThreatRules} from './threat.js';
import type {Lang} from '@cyber-17/protocol';

/** The advice book of one language: fetched whole, so nobody learns what for. */
export interface Book {
  readonly schema: 1;
  /** The version of the graph it was compiled with. */
  readonly version: string;
  readonly lang: Lang;
  /** Threats, and outcomes that are no threat. */
  readonly threats: Records<BookThreat>;
  readonly actions: Records<BookAction>;
  readonly channels: Records<BookChannel>;
  /** Regional centres, each with its departments; one department has at most one. */
  readonly csirts: readonly Csirt[];
  /** The questions that are asked once the threat is named. */
  readonly questions: Records<Question>;
  readonly deadlines: Records<Deadline>;
  /** Every fact: the naming knows only those that it establishes. */
  readonly definitions: Records<FactDefinition>;
  /** Words of the facts that may be handed over. */
  readonly facts: Records<FactWords>;
  /** Which complaint: the first row that holds decides. */
  readonly complaints: readonly ComplaintRow[];
  readonly procedures: Readonly<Record<Procedure, ProcedureWords>>;
  /** Why it is graver, by rule of the policy. A book from before 2026-12-01 has none. */
  readonly raises?: Records<string>;
  /** Things to keep as evidence, and how. */
  readonly evidence: Records<string>;
  /** «How do I recognise it?», by id of question. */
  readonly help: Records<readonly Block[]>;
}

/** All about a threat but its name. */
export interface BookThreat extends ThreatRules, ThreatDetail {}

/** One thing to do, whole. */
export interface BookAction extends Omit<Action, 'id'>, ActionDetail {}

/** One contact, whole. */
export interface BookChannel extends Channel, ChannelDetail {}
