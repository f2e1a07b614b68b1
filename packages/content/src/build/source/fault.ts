import {Cyber17Error} from '@cyber-17/protocol';

/** One thing that is wrong in the content, where, and what would be right. */
export interface Fault {
  /** The rule that found it: `dangling-reference`, `dead-end`… */
  readonly rule: string;
  /** Path of the file below `data/`. */
  readonly file: string;
  /** Line in that file, from 1. */
  readonly line: number;
  readonly expected: string;
  readonly found: string;
}

/** A fault as an editor reads it, one line. */
export function describeFault({rule, file, line, expected, found}: Fault): string {
  return `${file}:${line}  ${rule}: expected ${expected}, found ${found}`;
}

/** Thrown if the content has faults and cannot be published. */
export class ContentError extends Cyber17Error {
  override name = 'ContentError';

  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    super(`The content has ${faults.length} fault(s):\n${faults.map(describeFault).join('\n')}`);
    this.faults = faults;
  }
}
