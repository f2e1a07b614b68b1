import type {Fault} from '../fault.js';
import type {Source} from '../read-source.js';

/** A rule of the lint: one concern, all its faults. */
export type Rule = (source: Source) => readonly Fault[];
