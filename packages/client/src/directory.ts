import type {Departments, ProviderPage} from '@cyber-17/protocol';

/** Where help is looked for. It stays on the device. */
export interface Place {
  readonly postcode: string;
  /** Asked for where a postcode lies in two. */
  readonly department?: string | undefined;
}

/** What was found for a postcode. */
export interface Directory {
  readonly departments: Departments;
  /** The departments that the postcode may lie in; nearly always one. */
  readonly possible: readonly string[];
  /** The one that was searched; none while the visitor has to say which. */
  readonly here: readonly string[];
  readonly pages: readonly ProviderPage[];
}
