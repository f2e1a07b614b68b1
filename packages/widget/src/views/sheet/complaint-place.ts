import type {ComplaintRow, Procedure} from '@cyber-17/content';
import type {PlannedAction} from '@cyber-17/diagnostic';

/** The actions that the right complaint belongs to. */
const COMPLAINTS: ReadonlySet<string> = new Set([
  'complaint-file',
  'complaint-file-organisation',
  'complaint-minor',
  'complaint-young',
  'perceval-report',
]);

/** Procedures that are not a complaint, listed apart. */
const OTHERS: ReadonlySet<Procedure> = new Set(['report', 'none']);

/** The action of a plan that the right complaint is; `undefined` where there is none to file. */
export function complaintPlace(
  plan: readonly PlannedAction[],
  {procedure}: ComplaintRow,
): PlannedAction | undefined {
  return OTHERS.has(procedure) ? undefined : plan.find(({action}) => COMPLAINTS.has(action.id));
}
