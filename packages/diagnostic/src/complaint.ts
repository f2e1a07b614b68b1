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
 * row that holds decides. An outcome that is no threat needs no complaint.
 */
export function complaintFor(
  complaints: readonly ComplaintRow[],
  {conclusions: [{conclusion, facts}]}: Outcome,
): ComplaintAdvice | undefined {
  if (!('class' in conclusion)) return undefined;
  const row = complaints.find(({if: condition}) => holds(condition, facts));
  if (!row) return undefined;
  const others = PROCEDURES.filter((each) => each !== row.procedure && each !== 'none');
  return {row, others};
}
