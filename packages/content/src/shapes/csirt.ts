import type {OpeningHours} from './channel.js';

/** A regional centre that helps organisations after an attack, free of charge. */
export interface Csirt {
  readonly name: string;
  /** Codes of the departments it serves: `35`, `2A`, `974`. */
  readonly departments: readonly string[];
  readonly phone?: string;
  readonly url?: string;
  /** Absent when not known. */
  readonly hours?: 'always' | readonly OpeningHours[];
}
