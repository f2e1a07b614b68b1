import {byKey, either, list, optional, shape, text} from '@cyber-17/protocol/read';

import type {Block, Inline} from '../shapes/block.js';
import type {Reader} from '@cyber-17/protocol/read';

/** Reads any words that a visitor sees. */
export const readSentence = text(2_000);

/** Reads the names of the fields that are in French: see `Untranslated`. */
export const readUntranslated = optional(list(text(60), 20)) as Reader<readonly string[]>;

const readInline: Reader<Inline> = either(
  readSentence,
  byKey<Exclude<Inline, string>>({
    link: shape({
      link: readSentence,
      href: text(400, /^(?:https|tel|sms|mailto):/), // defence: link-schemes
    }),
    strong: shape({strong: readSentence}),
    contact: shape({contact: text(60)}),
  }),
);

/** Reads the words of one paragraph or list item. */
export const readInlines: Reader<readonly Inline[]> = list(readInline, 100);

const readBlock: Reader<Block> = byKey<Block>({
  p: shape({p: readInlines}),
  ul: shape({ul: list(readInlines, 40)}),
  ol: shape({ol: list(readInlines, 40)}),
});

/** Reads compiled Markdown. */
export const readBlocks: Reader<readonly Block[]> = list(readBlock, 40);
