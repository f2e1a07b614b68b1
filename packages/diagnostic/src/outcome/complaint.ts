import {PROCEDURES, holds} from '@cyber-17/content';

import type {Outcome} from './outcome.js';
import type {ComplaintRow, Procedure} from '@cyber-17/content';

/** Which way to tell the State, why, and why not the others. */
export interface ComplaintAdvice {
  readonly row: ComplaintRow;
  readonly others: readonly Procedure[];
}

/**
 * Reads the decision table of the advice book for the primary threat: the first
 * row that holds decides. An outcome that is not a threat needs no complaint.
 */
export function complaintFor(
  complaints: readonly ComplaintRow[],
  {conclusions}: Outcome,
): ComplaintAdvice | undefined {
  const [{conclusion, facts}] = conclusions;
  if (!('class' in conclusion)) return undefined;
  // A lawyer goes before any complaint, whichever threat is first.
  const known = {...facts, named: conclusions.map((each) => each.conclusion.id)};
  const row = complaints.find(({if: condition}) => holds(condition, known));
  if (!row) return undefined;
  // Where it is filed already, there is nothing to choose.
  const others =
    row.procedure === 'filed'
      ? []
      : PROCEDURES.filter((each) => each !== row.procedure && each !== 'none' && each !== 'filed');
  return {row, others};
}
