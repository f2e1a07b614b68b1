import {PROCEDURES, holds} from '@cyber-17/content';

import type {ComplaintRow, Facts, Graph, Procedure} from '@cyber-17/content';

/** Which way to tell the State, why, and why not the others. */
export interface ComplaintAdvice {
  readonly row: ComplaintRow;
  readonly others: readonly Procedure[];
}

/** Reads the decision table: the first row that holds decides. */
export function complaintFor(graph: Graph, facts: Facts): ComplaintAdvice | undefined {
  const row = graph.complaints.find(({if: condition}) => holds(condition, facts));
  if (!row) return undefined;
  const others = PROCEDURES.filter((each) => each !== row.procedure && each !== 'none' && graph.procedures[each]);
  return {row, others};
}
