import {LANGS} from '@cyber-17/protocol';
import {either, exactly, list, map, oneOf, optional, shape, text} from '@cyber-17/protocol/read';

import type {ActionDetail, Block, Book, Inline, ThreatDetail} from '@cyber-17/content';
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

/**
 * Reads the advice book as it came over the network.
 *
 * @throws {InvalidShapeError} when it is not one.
 */
export const readBook: Reader<Book> = shape<Book>({
  schema: exactly(1),
  version: text(64),
  lang: oneOf(LANGS),
  threats: map(shape<ThreatDetail>({recognise: blocks, evidence: list(text(60), 40)}), 500),
  actions: map(
    shape<ActionDetail>({body: blocks, say: optional(list(sentence, 40)) as Reader<readonly string[]>}),
    1_000,
  ),
  evidence: map(sentence, 500),
  help: map(blocks, 500),
});
