import {z} from 'zod';

import {id, words} from './common.js';

/** What people say of one threat or outcome: phrases with `{a|b}` in place of words that vary. */
export const phrasesFile = z.strictObject({fr: z.array(words).min(1), en: z.array(words).min(1)});

const inBoth = z.strictObject({fr: z.array(words), en: z.array(words)});

const inAll = inBoth.extend({ar: z.array(words)});

/** Texts by which danger to somebody is told from what only looks like it. */
export const dangerFile = z.strictObject({
  unclear: z.array(id),
  danger: inBoth,
  harmless: inBoth,
  measured: z.strictObject({danger: inBoth, harmless: inBoth}),
});

/** What phrases are varied with, what words tell, and those that speak of danger near one another. */
export const phrasingFile = z.strictObject({
  slots: z.record(z.string().regex(/^[A-Z]+$/, 'capital letters'), inBoth),
  asides: inBoth,
  tells: z.array(inBoth.extend({facts: z.record(z.string(), z.string())})),
  plain: z.record(id, z.array(words).min(1)),
  alarms: inAll,
  despair: inAll,
});
