import {AUDIENCES, SPECIALITIES} from '@cyber-17/protocol';
import {CONTEXTS} from '@cyber-17/protocol/site-context';
import {z} from 'zod';

import {PLATFORMS, URGENCIES} from '../../shapes/action.js';
import {CONFIDENCES} from '../../shapes/channel.js';
import {PROCEDURES} from '../../shapes/complaint.js';
import {FIELD_KINDS} from '../../shapes/letter.js';
import {SEVERITIES, THREAT_CLASSES} from '../../shapes/severity.js';
import {CHAT_RULES} from '../../shapes/threat.js';
import {audiences, condition, factValues, id, stage, words} from './common.js';

const answer = z.strictObject({
  to: id.optional(),
  names: id.optional(),
  outcome: id.optional(),
  interrupts: id.optional(),
  adds: z.record(id, stage).optional(),
  first: id.optional(),
  facts: z.record(z.string(), factValues).optional(),
  audiences: audiences.optional(),
  unsure: z.literal(true).optional(),
  doubt: z.literal(true).optional(),
  alone: z.literal(true).optional(),
});

const question = z.strictObject({
  kind: z.enum(['single', 'multiple', 'moment']).default('single'),
  entry: z.union([z.literal(true), audiences]).optional(),
  detail: z.literal(true).optional(),
  more: z.literal(true).optional(),
  audiences: audiences.optional(),
  before: z.array(id).optional(),
  fact: z.string().optional(),
  answers: z.record(id, answer).default({}),
  order: z.partialRecord(z.enum(CONTEXTS), z.array(id)).optional(),
});

export const questionsFile = z.strictObject({
  starts: z.strictObject({individual: id, company: id, public: id}),
  branches: z.array(id).min(1),
});

export const branchFile = z.strictObject({questions: z.record(id, question)});

export const factsFile = z.record(
  z.string(),
  z.strictObject({
    type: z.enum(['choice', 'set', 'moment']),
    values: z.array(z.string()).min(1).optional(),
    handover: z.enum(['yes', 'ask', 'never']),
  }),
);

const severity = z.enum(SEVERITIES);

export const policyFile = z.strictObject({
  severity: z.record(
    z.enum(THREAT_CLASSES),
    z.strictObject({attempt: severity, exposed: severity, harmed: severity}),
  ),
  raises: z.array(z.strictObject({id, when: condition, to: severity})),
  chat: z.strictObject({never: condition, harm: condition}),
  order: z.array(z.strictObject({id, when: condition})),
});

const example = z.union([
  z.strictObject({
    given: z.record(id, factValues),
    audience: z.enum(AUDIENCES).default('individual'),
    expect: z
      .strictObject({
        threat: id.optional(),
        outcome: id.optional(),
        not: factValues.optional(),
        also: z.array(id).optional(),
        severity: severity.optional(),
        stage: stage.optional(),
        chat: z.boolean().optional(),
        provider: z.boolean().optional(),
        complaint: z.enum(PROCEDURES).optional(),
        first: id.optional(),
        plan: z.array(id).optional(),
        without: z.array(id).optional(),
      })
      .refine((expect) => expect.threat ?? expect.outcome, 'a threat or an outcome to expect'),
  }),
  z.strictObject({phrase: z.partialRecord(z.enum(['fr', 'en']), words)}),
]);

const yes = z.literal(true).optional();
const some = z.array(id).min(1).optional();

const conclusion = {
  audiences,
  /** Those to whom it happens, but seldom: in free text it counts half for them. */
  seldom: audiences.optional(),
  chat: z.enum(CHAT_RULES),
  provider: z.union([z.literal('always'), condition]).optional(),
  specialities: z.array(z.enum(SPECIALITIES)).optional(),
  actions: z
    .array(
      z.union([
        id,
        z.strictObject({
          do: id,
          aid: yes,
          first: yes,
          when: z.enum(URGENCIES).optional(),
          if: condition.optional(),
        }),
      ]),
    )
    .min(1),
  channels: z.array(id).min(1),
  variants: z.array(z.strictObject({id, if: condition, warns: yes, evidence: some})).optional(),
  evidence: z.array(id).default([]),
  neighbours: z.array(z.strictObject({threat: id, question: id})).optional(),
  /** What it is also called, or where it happens, in any language: for who searches, and never shown. */
  names: z.array(words).default([]),
  examples: z.array(example).min(1),
};

export const threatFile = z.strictObject({
  ...conclusion,
  class: z.enum(THREAT_CLASSES),
  doors: z.partialRecord(z.enum(AUDIENCES), z.array(id).min(1)).optional(),
  begins: id.optional(),
  details: z.array(id).max(5).optional(),
  alsoWhen: condition.optional(),
});

export const outcomeFile = z.strictObject({...conclusion, severity: severity.optional()});

export const actionFile = z.strictObject({
  when: z.enum(URGENCIES),
  audiences: audiences.optional(),
  instead: z.partialRecord(z.enum(AUDIENCES), id).optional(),
  if: condition.optional(),
  doneIf: condition.optional(),
  deadline: z.union([id, z.array(id).min(1)]).optional(),
  channels: z.array(id).optional(),
  letter: id.optional(),
  coveredBy: z.array(id).min(1).optional(),
  platforms: z.array(z.enum(PLATFORMS)).min(2).optional(),
  source: words,
});

const url = z.string().regex(/^https:\/\//, 'an address that begins with https://');
const time = z.string().regex(/^([01]\d|2[0-4]):[0-5]\d$/, 'a time like 09:00');

const hours = z.union([
  z.literal('always'),
  z.array(z.strictObject({days: z.array(z.number().int().min(1).max(7)), from: time, to: time})),
]);

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a day like 2026-11-21');

/** What makes a contact worth trusting. */
const checked = {
  source: words,
  verifiedOn: day,
  confidence: z.enum(CONFIDENCES),
};

export const csirtsFile = z.array(
  z.strictObject({
    name: words,
    departments: z.array(z.string().regex(/^(?:\d\d|2[AB]|9[78]\d)$/, 'a code like 35, 2A, 974')).min(1),
    phone: words.optional(),
    url: url.optional(),
    hours: hours.optional(),
    ...checked,
  }),
);

export const channelFile = z.strictObject({
  phone: words.optional(),
  sms: words.optional(),
  url: url.optional(),
  hours: hours.optional(),
  otherwise: id.optional(),
  centsPerMinute: z.number().int().min(1).max(2_000).optional(),
  audiences: audiences.optional(),
  emergency: z.literal(true).optional(),
  ...checked,
});

export const letterFile = z.strictObject({
  fields: z.record(
    id,
    z.strictObject({
      kind: z.enum(FIELD_KINDS),
      optional: z.literal(true).optional(),
      neededBy: z.array(z.enum(AUDIENCES)).min(1).optional(),
      fact: z.string().optional(),
    }),
  ),
  source: words,
});

export const gatesFile = z
  .strictObject({watched: z.array(id), lawyer: z.array(id)})
  .refine(({watched, lawyer}) => !lawyer.some((each) => watched.includes(each)), 'a threat in one list only');

export const situationsFile = z.array(
  z.strictObject({
    id,
    what: words,
    audience: z.enum(AUDIENCES),
    accept: z.array(id).min(1),
    emergency: z.literal(true).optional(),
    chat: z.boolean(),
    provider: z.boolean(),
    author: z
      .strictObject({given: z.record(id, factValues), names: id, because: words.optional()})
      .optional(),
  }),
);

export const walksFile = z.array(
  z.strictObject({
    day,
    blind: z.literal(true),
    door: z.enum(['first', 'other']),
    walks: z.record(id, z.strictObject({names: id, given: z.record(id, factValues)})),
  }),
);

export const complaintsFile = z.array(
  z.strictObject({
    id,
    if: condition.optional(),
    procedure: z.enum(PROCEDURES),
    channels: z.array(id),
    source: words,
    verifiedOn: day.optional(),
  }),
);

export const checkedFile = z.strictObject({
  complaints: day,
  law: day,
  facts: z.record(id, day).default({}),
});

export const deadlinesFile = z.record(
  id,
  z
    .strictObject({
      kind: z.enum(['practice', 'law']),
      if: condition.optional(),
      from: z.string().optional(),
      hours: z.number().int().positive().optional(),
      days: z.number().int().positive().optional(),
      months: z.number().int().positive().optional(),
      source: words,
      verifiedOn: day,
    })
    .refine(
      ({kind, from, hours, days, months}) =>
        kind === 'law' ? Boolean(from) && Boolean(hours ?? days ?? months) : !(hours ?? days ?? months),
      'a law to have `from` and a length, and a practice to have no length',
    ),
);
