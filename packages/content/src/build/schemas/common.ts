import {AUDIENCES} from '@cyber-17/protocol';
import {z} from 'zod';

import {STAGES} from '../../shapes/severity.js';

import type {Condition} from '../../shapes/condition.js';

export const id = z
  .string()
  .regex(/^[a-zA-Z0-9][a-zA-Z0-9.-]*$/, 'an id of letters, digits, dots and hyphens');
export const words = z.string().trim().min(1);
export const audiences = z.array(z.enum(AUDIENCES)).min(1);
export const stage = z.enum(STAGES);
export const factValues = z.union([z.string(), z.array(z.string())]);

export const condition: z.ZodType<Condition> = z.lazy(() =>
  z
    .object({any: z.array(condition).optional(), not: condition.optional()})
    .catchall(z.union([z.string(), z.array(z.string())])),
) as z.ZodType<Condition>;
