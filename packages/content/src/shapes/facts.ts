/** What a fact holds: one value, or for a fact of type `set` several. */
export type FactValue = string | readonly string[];

/** What is known of a situation, by id of fact. Absent means not said. */
export type Facts = Readonly<Record<string, FactValue>>;

/**
 * - `choice`: one of `values`, which stand from harmless to harmful; when two
 *   answers disagree, the more harmful one holds;
 * - `set`: any number of `values`;
 * - `moment`: a date and time, ISO 8601 with offset.
 */
export type FactType = 'choice' | 'set' | 'moment';

/**
 * Whether a fact may be told to an officer or a provider: after it was shown
 * (`yes`), only when ticked (`ask`), or not at all (`never`).
 */
export type Handover = 'yes' | 'ask' | 'never';

/** The declaration of a fact. */
export interface FactDefinition {
  readonly type: FactType;
  readonly values?: readonly string[];
  readonly handover: Handover;
}

/** The words of a fact, from the advice book: what visitor and officer read. */
export interface FactWords {
  /** «Argent». */
  readonly label: string;
  /** For each value: «Parti aujourd’hui ou hier». */
  readonly values?: Readonly<Record<string, string>>;
}
