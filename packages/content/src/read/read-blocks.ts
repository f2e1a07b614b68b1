import {either, list, optional, shape, text} from '@cyber-17/protocol/read';

import type {Block, Inline} from '../shapes/block.js';
import type {Reader} from '@cyber-17/protocol/read';

/** Any words that a visitor reads. */
export const readSentence = text(2_000);

/** The fields of a record that stand in French: see `Untranslated`. */
export const readUntranslated = optional(list(text(60), 20)) as Reader<readonly string[]>;

const readInline: Reader<Inline> = either(
  readSentence,
  either(
    shape<{link: string; href: string}>({
      link: readSentence,
      href: text(400, /^(?:https|tel|sms|mailto):/),
    }),
    either(shape<{strong: string}>({strong: readSentence}), shape<{contact: string}>({contact: text(60)})),
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

/**
 * Reads compiled Markdown.
 *
 * @throws {InvalidShapeError} when it is not that.
 */
export const readBlocks = list(readBlock, 40);
