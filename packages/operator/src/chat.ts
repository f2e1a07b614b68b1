import {isIP} from 'node:net';

import {z} from 'zod';

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

const time = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'expected a time like 09:00');

const opening = z
  .strictObject({days: z.array(z.enum(DAYS)).min(1), from: time, to: time})
  .refine(({from, to}) => from < to, 'expected an end after the start: write a night as two entries');

const timeZone = z.string().refine((value) => {
  try {
    return new Intl.DateTimeFormat('en', {timeZone: value}) instanceof Intl.DateTimeFormat;
  } catch {
    return false;
  }
}, 'expected a time zone like Europe/Paris');

/** Addresses or blocks in CIDR notation; a variable has them with commas between. */
const addresses = z.preprocess(
  (value) => (typeof value === 'string' ? value.split(',').filter(Boolean) : value),
  z.array(
    z.string().refine((entry) => {
      const [address = '', bits, ...rest] = entry.split('/');
      const family = isIP(address);
      const most = family === 4 ? 32 : 128;
      return (
        family !== 0 &&
        rest.length === 0 &&
        (bits === undefined || (/^\d+$/.test(bits) && Number(bits) <= most))
      );
    }, 'expected an address, or a block like 10.0.0.0/8'),
  ),
);

const whole = (least: number, most: number) => z.coerce.number().int().min(least).max(most);

const signIn = z.strictObject({
  issuer: z
    .string()
    .regex(
      /^(?:https:\/\/|http:\/\/(?:localhost|127\.0\.0\.1)[:/])/,
      'expected an https address, or localhost',
    ),
  clientId: z.string().min(1).max(200),
  /** The claim of the identity token that lists officer, supervisor or auditor. */
  rolesClaim: z.string().min(1).max(100).default('roles'),
});

/** How the chat's server runs. Each has a default; see docs/operate.md. */
export const chatSchema = z.strictObject({
  /** When officers answer, in the time zone; empty means always. */
  opening: z.array(opening).max(50).default([]),
  timeZone: timeZone.default('Europe/Paris'),
  /** Talks that an officer has at once, until the table says otherwise. */
  capacity: whole(1, 40).default(5),
  /** Visitors that may wait. */
  maxWaiting: whole(1, 5_000).default(500),
  /** Days that a talk is kept after its end, or after its last word if it never ended. */
  keepDays: whole(1, 400).default(30),
  /** Proxies whose `X-Forwarded-For` is believed. */
  trustedProxies: addresses.default([]),
  /** Connections of one address: a town hall may have one address for all. */
  maxPerAddress: whole(1, 100_000).default(200),
  /** New talks of one address in an hour. */
  entriesPerHour: whole(1, 100_000).default(60),
  /** Who may read `/metrics`. */
  metricsFrom: addresses.default(['127.0.0.1', '::1']),
  signIn: signIn.optional(),
});

/** Settings that a list or a table has in the file, and no variable overrides. */
const NOT_FROM_VARIABLES = ['opening', 'signIn'];

/** What the environment says of the chat: `CYBER17_CHAT_KEEP_DAYS`, `CYBER17_CHAT_SIGN_IN_ISSUER`… */
export function chatFromEnvironment(written: unknown, valueOf: (key: string) => string | undefined): unknown {
  const single = Object.keys(chatSchema.shape).filter((key) => !NOT_FROM_VARIABLES.includes(key));
  const over = (keys: readonly string[], prefix: string) =>
    Object.fromEntries(
      keys.flatMap((key) => {
        const value = valueOf(`${prefix}${key[0]!.toUpperCase()}${key.slice(1)}`);
        return value === undefined ? [] : [[key, value] as const];
      }),
    );
  const own = (written ?? {}) as {readonly signIn?: object};
  const provider = {...own.signIn, ...over(Object.keys(signIn.shape), 'chatSignIn')};
  return {...own, ...over(single, 'chat'), ...(Object.keys(provider).length > 0 && {signIn: provider})};
}
