import {readFileSync} from 'node:fs';
import {join} from 'node:path';

import {InvalidShapeError, KEY_ID, readPartners, readWithdrawn} from '@cyber-17/protocol';
import {z} from 'zod';

import {chatFromEnvironment, chatSchema} from './chat.js';
import {ConfigurationError} from './configuration-error.js';
import {flagIn} from './flag-in.js';
import {ROOT} from './root.js';
import {DevelopmentKeyError} from './signing/development-key-error.js';
import {isDevelopmentKey, isProduction} from './signing/production.js';
import {isPublicHalf} from './signing/public-half.js';

import type {Reader} from '@cyber-17/protocol/read';

const origin = z
  .string()
  .regex(/^https?:\/\/[a-z0-9.-]+(?::\d+)?$/, 'expected an origin like https://chat.example, no final slash');

const address = z.url('expected an https address').startsWith('https://', 'expected an https address');

/** The operator's own page: no fragment, no query; https except on localhost. */
const page = z
  .string()
  .regex(
    /^(?:https:\/\/|http:\/\/localhost[:/])[^?#]+\/$/,
    'expected an https address that ends with a slash',
  );

/** A list, checked by its wire reader; empty if absent. */
const listOf = <T>(read: Reader<readonly T[]>) =>
  z
    .unknown()
    .optional()
    .transform((value, context): readonly T[] => {
      try {
        return read(value ?? [], 'list');
      } catch (error) {
        if (!(error instanceof InvalidShapeError)) throw error;
        context.addIssue({code: 'custom', message: error.message});
        return z.NEVER;
      }
    });

const hasOneEach = <T extends {readonly id: string}>(all: readonly T[]) =>
  new Set(all.map(({id}) => id)).size === all.length;

/** Lists, which no environment variable overrides. */
const lists = {
  // One that signs and one in reserve; during a key change two of each.
  keys: z
    .array(
      z.strictObject({
        id: z.string().max(64).regex(KEY_ID),
        publicKey: z
          .string()
          .refine(isPublicHalf, 'expected a point of P-256, as npm run sign -- --new-key prints it'),
      }),
    )
    .min(1)
    .max(4)
    .refine(hasOneEach, 'expected each id once'),
  partners: listOf(readPartners).refine(hasOneEach, 'expected each id once'),
  withdrawn: listOf(readWithdrawn),
};

const schema = z.strictObject({
  name: z.string().min(1).max(40),
  official: z.boolean(),
  officialUrl: address,
  siteUrl: page,
  exitUrl: address,
  hostOrigin: origin,
  cdnOrigin: origin,
  apiOrigin: origin,
  chatOrigin: origin,
  storybookUrl: page.optional(),
  /** Whether a visitor may have their situation counted. */
  counting: z.boolean().default(false), // defence: count-off
  chat: chatSchema.prefault({}),
  ...lists,
});

/** Who runs this deployment, and where its parts are. */
export type OperatorConfiguration = z.infer<typeof schema>;

/** Keys that are on or off. */
const FLAGS = ['official', 'counting'];

/** The variable that overrides a key: `apiOrigin` → `CYBER17_API_ORIGIN`. */
export function variableFor(key: string): string {
  return `CYBER17_${key.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}`;
}

/**
 * Reads `operator.json`, with overrides from the environment.
 *
 * @throws {ConfigurationError} if a value is wrong or missing
 * @throws {DevelopmentKeyError} if visitors would trust a key that everyone has
 */
export function readOperator(
  file: string = join(ROOT, 'operator.json'),
  environment: NodeJS.ProcessEnv = process.env,
): OperatorConfiguration {
  const written = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  const single = Object.keys(schema.shape).filter((key) => !(key in lists) && key !== 'chat');
  const overridden = single.flatMap((key) => {
    const name = variableFor(key);
    const value = FLAGS.includes(key) ? flagIn(environment, name) : environment[name];
    return value === undefined ? [] : [[key, value] as const];
  });
  const chat = chatFromEnvironment(written['chat'], (key) => environment[variableFor(key)]);
  const result = schema.safeParse({...written, ...Object.fromEntries(overridden), chat});
  if (result.success) {
    const trusted = result.data.keys.map(({id}) => id).filter(isDevelopmentKey);
    // defence: production-key
    if (isProduction(environment) && trusted.length > 0) throw new DevelopmentKeyError(trusted);
    return result.data;
  }
  throw new ConfigurationError(
    result.error.issues.map(({path, message}) => ({key: path.join('.') || 'the file', expected: message})),
  );
}
