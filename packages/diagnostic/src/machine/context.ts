import type {Beginning, Trail} from '../trail/trail.js';
import type {Audience} from '@cyber-17/protocol';

/** What the machine remembers; everything else is derived from it. */
export interface DiagnosticContext {
  readonly audience: Audience;
  readonly beginning: Beginning;
  readonly trail: Trail;
  /** Whether the details are being, or have been, asked. */
  readonly detailing: boolean;
}

/** What a diagnostic starts from. A trail is given again as far as it holds. */
export interface DiagnosticInput {
  /** Individual unless said. */
  readonly audience?: Audience;
  /** The first question of the audience unless said. */
  readonly beginning?: Beginning;
  readonly trail?: Trail;
  /** Whether the details are being asked; unless said, when one of them is answered. */
  readonly detailing?: boolean;
}
