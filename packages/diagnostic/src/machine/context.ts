import type {Answered} from '../outcome/concluded.js';
import type {Beginning, Trail} from '../trail/trail.js';
import type {Audience} from '@cyber-17/protocol';

/** How far a diagnostic is: naming the threat, threat named, asking details, done with them. */
export type Phase = 'naming' | 'named' | 'detailing' | 'concluded';

/** What the visitor did; facts, outcome and plan are derived from it. */
export interface DiagnosticContext extends Answered {
  /** Whether the details are being, or have been, asked. */
  readonly detailing: boolean;
  /** How many details were answered when this round of them began. */
  readonly since: number;
  readonly phase: Phase;
  /** The question that is asked now; `undefined` in the phases that ask none. */
  readonly asked: string | undefined;
}

/** What a diagnostic starts from. A trail is replayed as far as it holds. */
export interface DiagnosticInput {
  /** Individual by default. */
  readonly audience?: Audience;
  /** The first question of the audience by default. */
  readonly beginning?: Beginning;
  readonly trail?: Trail;
  /** Whether the details are being asked; by default, whether one of them is answered. */
  readonly detailing?: boolean;
  /** Details that were answered before this round of them; none by default. */
  readonly since?: number;
}
