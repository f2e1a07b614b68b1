import type {Departments, ProviderPage} from '@cyber-17/protocol';

/** What was found for a postcode. */
export interface Directory {
  readonly departments: Departments;
  /** The departments that the postcode may lie in; nearly always one. */
  readonly here: readonly string[];
  readonly pages: readonly ProviderPage[];
}
