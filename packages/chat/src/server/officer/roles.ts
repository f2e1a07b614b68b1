import type {FromOfficer, Role} from '@cyber-17/protocol/chat';

/** What each role may ask for. What is not listed, anyone who is signed in may. */
export const ROLE_OF: Partial<Record<keyof FromOfficer, Role>> = {
  ready: 'officer',
  take: 'officer',
  say: 'officer',
  note: 'officer',
  ask: 'officer',
  alert: 'officer',
  propose: 'officer',
  transfer: 'officer',
  close: 'officer',
  seen: 'officer',
  typing: 'officer',
  log: 'auditor',
};
