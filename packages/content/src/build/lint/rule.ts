import type {Fault} from '../source/fault.js';
import type {Source} from '../source/read-source.js';

/** A rule of the lint: one concern, all its faults. */
export type Rule = (source: Source) => readonly Fault[];
