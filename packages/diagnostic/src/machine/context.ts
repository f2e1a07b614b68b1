import type {Answered} from '../outcome/concluded.js';
import type {Beginning, Trail} from '../trail/trail.js';
import type {Audience} from '@cyber-17/protocol';

/** How far a diagnostic is: naming the threat, threat named, asking details, done with them. */
export type Phase = 'naming' | 'named' | 'detailing' | 'concluded';

/** What the visitor did; facts, outcome and plan are derived from it. */
export interface DiagnosticContext extends Answered {
  /** Whether the details are being, or have been, asked. */
  readonly detailing: boolean;
  /** Rounds of details that the visitor asked for, the one at hand included; 1 before the first. */
  readonly rounds: number;
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
  /** Rounds of details; by default as many as those answered fill. */
  readonly rounds?: number;
}
