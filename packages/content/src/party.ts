import type {Audience} from '@cyber-17/protocol';

/** Whom a cut of the graph serves: neither of the two is ever asked what the other is. */
export const PARTIES = ['person', 'organisation'] as const;

/** A person, or a company or public body: those two are asked nearly the same. */
export type Party = (typeof PARTIES)[number];

/** The party that an audience belongs to. */
export function partyOf(audience: Audience): Party {
  return audience === 'individual' ? 'person' : 'organisation';
}
