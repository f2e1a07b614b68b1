import type {Gate} from './visitor-ui.js';
import type {Urgency} from '@cyber-17/protocol';

/** Threats by what is asked or said before the first word: `gates.yaml` of the knowledge base. */
export type Gates = Readonly<Record<Exclude<Gate, 'hidden'>, readonly string[]>>;

/** What must be asked or said before the first word. */
export function gateOf(gates: Gates, urgency: Urgency | undefined): Gate | undefined {
  const threat = urgency?.threat;
  if (threat === undefined) return undefined;
  if (gates.watched.includes(threat)) return 'watched';
  return gates.lawyer.includes(threat) ? 'lawyer' : undefined;
}
