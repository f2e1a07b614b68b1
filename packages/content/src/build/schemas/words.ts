import {z} from 'zod';

import {PLATFORMS} from '../../shapes/action.js';
import {PROCEDURES} from '../../shapes/complaint.js';
import {id, words} from './common.js';

export const questionWords = z.record(
  id,
  z.strictObject({
    title: words,
    hint: words.optional(),
    help: words.optional(),
    answers: z
      .record(id, z.union([words, z.strictObject({label: words, hint: words.optional()})]))
      .default({}),
  }),
);

// What a complete language must have beyond these shapes, its lint demands:
// one that is not complete may leave it to the French.

export const conclusionWords = z.strictObject({
  title: words,
  forbid: words.optional(),
  summary: words.optional(),
  comfort: words.optional(),
  rather: words.optional(),
  recognise: words.optional(),
  variants: z
    .record(
      id,
      z.strictObject({
        title: words.optional(),
        forbid: words.optional(),
        summary: words.optional(),
        comfort: words.optional(),
      }),
    )
    .optional(),
});

export const actionWords = z.strictObject({
  title: words,
  lead: words.optional(),
  body: words.optional(),
  say: words.optional(),
  steps: z.partialRecord(z.enum(PLATFORMS), words).optional(),
});

export const letterWords = z.strictObject({
  title: words,
  to: words,
  subject: words,
  body: words,
  fields: z.record(id, words),
});

export const glossaryWords = z.record(id, z.strictObject({word: words, means: words}));
export const jargonWords = z.record(z.string(), words);

export const channelWords = z.record(
  id,
  z.strictObject({name: words, what: words, untilOpen: words.optional()}),
);
export const evidenceWords = z.record(id, words);
export const factWords = z.record(
  z.string(),
  z.strictObject({label: words, values: z.record(z.string(), words).optional()}),
);
export const policyWords = z.strictObject({raises: z.record(id, words)});
export const complaintWords = z.strictObject({
  rows: z.record(id, words),
  procedures: z.partialRecord(z.enum(PROCEDURES), z.strictObject({title: words, whyNot: words})),
});
export const deadlineWords = z.record(id, z.strictObject({limit: words, passed: words}));
export const interfaceWords = z.record(z.string(), words);
