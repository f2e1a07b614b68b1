import type {Untranslated} from '../untranslated.js';
import type {Condition} from './condition.js';

/** The ways to tell the State. Rules and sources: see complaints.yaml. */
export const PROCEDURES = [
  'perceval',
  'thesee',
  'online',
  'station',
  'letter',
  'report',
  'filed',
  'none',
] as const;
export type Procedure = (typeof PROCEDURES)[number];

/** One row of the decision table: the first row that holds decides. */
export interface ComplaintRow extends Untranslated {
  readonly id: string;
  readonly if?: Condition;
  readonly procedure: Procedure;
  readonly because: string;
  readonly channels: readonly string[];
}

/** The words of a procedure. */
export interface ProcedureWords extends Untranslated {
  readonly title: string;
  /** Why this one is not the right one, said when another is. */
  readonly whyNot: string;
}
