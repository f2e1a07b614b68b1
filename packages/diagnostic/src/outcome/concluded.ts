import type {Beginning, Trail} from '../trail/trail.js';
import type {Conclusion, Facts, Stage, Threat} from '@cyber-17/content';
import type {Audience} from '@cyber-17/protocol';

/** What conclusions are drawn from. */
export interface Answered {
  readonly audience: Audience;
  readonly beginning: Beginning;
  readonly trail: Trail;
}

/** A threat or an outcome that the answers named, before it is judged. */
export interface Concluded {
  readonly conclusion: Conclusion | Threat;
  readonly stage: Stage;
  /** The facts as rules see them for this conclusion. */
  readonly facts: Facts;
}
