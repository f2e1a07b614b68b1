import {CONFIDENCES, PROCEDURES} from '@cyber-17/content';
import {AUDIENCES, LANGS} from '@cyber-17/protocol';
import {either, exactly, list, map, oneOf, optional, shape, text, whole} from '@cyber-17/protocol/read';

import {readCondition} from './read-condition.js';
import {readRules} from './read-rules.js';

import type {
  ActionDetail,
  Block,
  Book,
  ChannelDetail,
  ComplaintRow,
  Condition,
  FactWords,
  Inline,
  OpeningHours,
  ProcedureWords,
  ThreatDetail,
} from '@cyber-17/content';
import type {Audience} from '@cyber-17/protocol';
import type {Reader} from '@cyber-17/protocol/read';

const sentence = text(2_000);

const readInline: Reader<Inline> = either(
  sentence,
  either(
    shape<{link: string; href: string}>({link: sentence, href: text(400, /^(?:https|tel|sms|mailto):/)}),
    either(shape<{strong: string}>({strong: sentence}), shape<{contact: string}>({contact: text(60)})),
  ),
);

const inlines = list(readInline, 100);

const readBlock: Reader<Block> = either(
  shape<{p: readonly Inline[]}>({p: inlines}),
  either(
    shape<{ul: readonly (readonly Inline[])[]}>({ul: list(inlines, 40)}),
    shape<{ol: readonly (readonly Inline[])[]}>({ol: list(inlines, 40)}),
  ),
);

const blocks = list(readBlock, 40);

const id = text(60);

const time = text(5, /^\d\d:\d\d$/);

const readChannel: Reader<ChannelDetail> = shape<ChannelDetail>({
  what: sentence,
  hours: optional(
    either(
      exactly('always'),
      list(shape<OpeningHours>({days: list(whole(1, 7), 7), from: time, to: time}), 14),
    ),
  ) as Reader<'always' | readonly OpeningHours[]>,
  otherwise: optional(id) as Reader<string>,
  audiences: optional(list(oneOf(AUDIENCES), 3)) as Reader<readonly Audience[]>,
  confidence: oneOf(CONFIDENCES),
  verifiedOn: text(10, /^\d{4}-\d\d-\d\d$/),
});

const readRow: Reader<ComplaintRow> = shape<ComplaintRow>({
  id,
  if: optional(readCondition()) as Reader<Condition>,
  procedure: oneOf(PROCEDURES),
  because: sentence,
  channels: list(id, 20),
});

/**
 * Reads the advice book as it came over the network.
 *
 * @throws {InvalidShapeError} when it is not one.
 */
export const readBook: Reader<Book> = shape<Book>({
  schema: exactly(1),
  version: text(64),
  lang: oneOf(LANGS),
  rules: readRules,
  threats: map(
    shape<ThreatDetail>({
      summary: sentence,
      variants: optional(map(sentence, 40)) as Reader<Readonly<Record<string, string>>>,
      comfort: optional(sentence) as Reader<string>,
      recognise: blocks,
      evidence: list(id, 40),
      channels: list(id, 40),
    }),
    500,
  ),
  actions: map(
    shape<ActionDetail>({
      lead: sentence,
      body: blocks,
      say: optional(list(sentence, 40)) as Reader<readonly string[]>,
      steps: optional(map(blocks, 40)) as Reader<Readonly<Record<string, readonly Block[]>>>,
    }),
    1_000,
  ),
  channels: map(readChannel, 500),
  facts: map(
    shape<FactWords>({
      label: sentence,
      values: optional(map(sentence, 100)) as Reader<Record<string, string>>,
    }),
    500,
  ),
  complaints: list(readRow, 500),
  procedures: map(shape<ProcedureWords>({title: sentence, whyNot: sentence}), 20) as Reader<
    Book['procedures']
  >,
  evidence: map(sentence, 500),
  help: map(blocks, 500),
});
