/** The kinds of site that the element can be on: they order the first answers. */
export const CONTEXTS = ['bank', 'shop', 'dating', 'social', 'town-hall', 'workplace'] as const;
export type Context = (typeof CONTEXTS)[number];
