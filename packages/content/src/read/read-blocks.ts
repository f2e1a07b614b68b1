import {either, list, optional, shape, text} from '@cyber-17/protocol/read';

import type {Block, Inline} from '../shapes/block.js';
import type {Reader} from '@cyber-17/protocol/read';

/** Reads any words that a visitor sees. */
export const readSentence = text(2_000);

/** Reads the names of the fields that are in French: see `Untranslated`. */
export const readUntranslated = optional(list(text(60), 20)) as Reader<readonly string[]>;

const readInline: Reader<Inline> = either(
  readSentence,
  either(
    shape<{link: string; href: string}>({
      link: readSentence,
      href: text(400, /^(?:https|tel|sms|mailto):/), // defence: link-schemes
    }),
    either(shape<{strong: string}>({strong: readSentence}), shape<{contact: string}>({contact: text(60)})),
  ),
);

/** Reads the words of one paragraph or list item. */
export const readInlines: Reader<readonly Inline[]> = list(readInline, 100);

const readBlock: Reader<Block> = either(
  shape<{p: readonly Inline[]}>({p: readInlines}),
  either(
    shape<{ul: readonly (readonly Inline[])[]}>({ul: list(readInlines, 40)}),
    shape<{ol: readonly (readonly Inline[])[]}>({ol: list(readInlines, 40)}),
  ),
);

/** Reads compiled Markdown. */
export const readBlocks: Reader<readonly Block[]> = list(readBlock, 40);
