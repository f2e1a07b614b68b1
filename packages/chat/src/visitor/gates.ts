import type {Gate} from './visitor-ui.js';
import type {Urgency} from '@cyber-17/protocol';

/** Who writes about these may be writing about themselves: a lawyer before the first word. */
const LAWYER_FIRST: readonly string[] = ['money-mule', 'insider', 'illegal-content'];

/** Whoever did this may be reading along. */
const MAY_BE_WATCHED: readonly string[] = ['stalkerware', 'device-hack'];

/** What must be asked or said before the first word. */
export function gateOf(urgency: Urgency | undefined): Gate | undefined {
  const threat = urgency?.threat;
  if (threat === undefined) return undefined;
  if (MAY_BE_WATCHED.includes(threat)) return 'watched';
  return LAWYER_FIRST.includes(threat) ? 'lawyer' : undefined;
}
