import type {Condition} from './condition.js';

/**
 * By when something must be done. Only limits of law get a date; those of
 * practice are said in words.
 */
export interface Deadline {
  readonly kind: 'practice' | 'law';
  /** When it is this limit that counts, and not the next one. */
  readonly if?: Condition;
  /** The `moment` fact from which a limit of law runs. */
  readonly from?: string;
  readonly hours?: number;
  readonly days?: number;
  readonly months?: number;
  /** The limit in words: «Dans les 72 heures». */
  readonly limit: string;
  /** What to say once it has passed: never that it is too late. */
  readonly passed: string;
}
