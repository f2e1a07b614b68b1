import {LANGS} from '@cyber-17/protocol';
import {z} from 'zod';

import {id, words} from './common.js';

/** The languages of the journey: how each calls itself, and how far it goes. */
export const languagesFile = z.record(
  z.enum(LANGS),
  z.strictObject({
    name: words,
    direction: z.literal('rtl').optional(),
    /**
     * The conclusions that a partial language says whole, with their actions and
     * contacts. Absent for a language that says everything whole.
     */
    whole: z.array(id).optional(),
    /** Nobody who grew up with the language has read it yet. */
    unread: z.literal(true).optional(),
  }),
);
