/** Whom the advice is for. */
export const AUDIENCES = ['individual', 'company', 'public'] as const;

/**
 * - `individual`: a person, for themselves or for someone close;
 * - `company`: a company, an association, a self-employed person;
 * - `public`: a public body.
 */
export type Audience = (typeof AUDIENCES)[number];
