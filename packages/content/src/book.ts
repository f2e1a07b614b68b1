import type {ActionDetail} from './action.js';
import type {Block} from './block.js';
import type {ChannelDetail} from './channel.js';
import type {ComplaintRow, Procedure, ProcedureWords} from './complaint.js';
import type {FactWords} from './facts.js';
import type {BookRules} from './parts.js';
import type {ThreatDetail} from './threat.js';
import type {Lang} from '@cyber-17/protocol';

/** The advice book of one language: fetched whole, so nobody learns what for. */
export interface Book {
  readonly schema: 1;
  /** The version of the graph it was compiled with. */
  readonly version: string;
  readonly lang: Lang;
  /** What it adds to the graph. */
  readonly rules: BookRules;
  readonly threats: Readonly<Record<string, ThreatDetail>>;
  readonly actions: Readonly<Record<string, ActionDetail>>;
  readonly channels: Readonly<Record<string, ChannelDetail>>;
  /** Words of the facts that may be handed over. */
  readonly facts: Readonly<Record<string, FactWords>>;
  /** Which complaint: the first row that holds decides. */
  readonly complaints: readonly ComplaintRow[];
  readonly procedures: Readonly<Record<Procedure, ProcedureWords>>;
  /** Things to keep as evidence, and how. */
  readonly evidence: Readonly<Record<string, string>>;
  /** «How do I recognise it?», by id of question. */
  readonly help: Readonly<Record<string, readonly Block[]>>;
}
