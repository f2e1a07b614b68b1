import type {Departments, ProviderPage} from '@cyber-17/protocol';

/** Where to look for providers. It stays on the device. */
export interface Place {
  readonly postcode: string;
  /** Asked if the postcode is in two departments. */
  readonly department?: string | undefined;
}

/** The result of a search by postcode. */
export interface Directory {
  readonly departments: Departments;
  /** The departments that the postcode may be in; nearly always one. */
  readonly possible: readonly string[];
  /** The department that was searched; empty until the visitor has chosen one of two. */
  readonly here: readonly string[];
  readonly pages: readonly ProviderPage[];
}
