import type {Audience, Lang} from '@cyber-17/protocol';
import type {Context} from '@cyber-17/protocol/site-context';

/** What the host's page chose. */
export interface Settings {
  readonly lang: Lang;
  /** How the panel is shown: over a page, in one, or as one. */
  readonly mode?: string | undefined;
  readonly audience?: Audience | undefined;
  readonly context?: Context | undefined;
  readonly startAt?: string | undefined;
  /** Whether several people use this computer. */
  readonly shared?: boolean | undefined;
  /** An entry of the operator's signed list. */
  readonly partner?: string | undefined;
}
