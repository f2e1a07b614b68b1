/** Whom the advice is for. */
export const AUDIENCES = ['individual', 'company', 'public'] as const;

/**
 * - `individual`: a person, for themselves or for someone close;
 * - `company`: a company, an association, a self-employed person;
 * - `public`: a public body.
 */
export type Audience = (typeof AUDIENCES)[number];

/** Whom a file of questions serves: neither of the two is ever asked what the other is. */
export const PARTIES = ['person', 'organisation'] as const;

/** A person, or a company or public body: those two are asked nearly the same. */
export type Party = (typeof PARTIES)[number];

/** The party that an audience belongs to. */
export function partyOf(audience: Audience): Party {
  return audience === 'individual' ? 'person' : 'organisation';
}
