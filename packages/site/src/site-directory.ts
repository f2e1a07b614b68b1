import type {Department, Provider} from '@cyber-17/protocol';

/** The directory of technical providers, as far as the site shows it. */
export interface SiteDirectory {
  readonly departments: readonly Department[];
  /** Code of a department → providers that serve it. */
  readonly serving: Readonly<Record<string, readonly Provider[]>>;
  /** Whether it is invented. Stated wherever it is shown. */
  readonly isFictitious: boolean;
}
