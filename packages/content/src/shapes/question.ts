import type {Untranslated} from '../untranslated.js';
import type {Facts} from './facts.js';
import type {Stage} from './severity.js';
import type {Audience, Context} from '@cyber-17/protocol';

/** One question of the graph, in the words of one language. */
export interface Question extends Untranslated {
  readonly id: string;
  readonly kind: 'single' | 'multiple' | 'moment';
  readonly title: string;
  readonly hint?: string;
  /** May be named by `start-at`: for everyone, or for these audiences. */
  readonly entry?: true | readonly Audience[];
  /** Asked after the threat is named; may be skipped. */
  readonly detail?: true;
  /** A detail that asks what else, of a fact of type `set` of which some is known. */
  readonly more?: true;
  /** Asked of these audiences alone; of all when absent. */
  readonly audiences?: readonly Audience[];
  /** Safety: these threats, by id or by class, are entered through this question. */
  readonly before?: readonly string[];
  /** For `moment`: the fact that the date and time establish. */
  readonly fact?: string;
  readonly answers: readonly Answer[];
  /** First answers by context; those not named follow in their own order. */
  readonly order?: Readonly<Partial<Record<Context, readonly string[]>>>;
}

/**
 * One answer. It can go on (`to`), name a threat and go on or end (`names`),
 * end without a threat (`outcome`), break in at once (`interrupts`), add
 * threats (`adds`), put one first (`first`), establish facts (`facts`). With
 * none of `to`, `outcome` and `interrupts`, it ends the naming.
 */
export interface Answer extends Untranslated {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly to?: string;
  readonly names?: string;
  readonly outcome?: string;
  readonly interrupts?: string;
  /** Threats that this answer adds, each with its stage. */
  readonly adds?: Readonly<Record<string, Stage>>;
  readonly first?: string;
  readonly facts?: Facts;
  /** Offered to these audiences alone; to all when absent. */
  readonly audiences?: readonly Audience[];
  /** «I don't know»: last, and it makes the outcome less sure. */
  readonly unsure?: true;
  /** The visitor doubts: what it names is to be confirmed. */
  readonly doubt?: true;
  /** In a multiple choice: excludes the others («nothing»). */
  readonly alone?: true;
}
