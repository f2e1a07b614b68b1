import type {Block, Inline} from './shapes/block.js';

/** One line of a text without any markup. */
export interface PlainLine {
  readonly kind: 'text' | 'item';
  readonly text: string;
}

/**
 * Compiled Markdown as plain lines: for paper, files, a terminal.
 *
 * @param contact the text for a contact, by its id
 */
export function plainLines(blocks: readonly Block[], contact: (id: string) => string): readonly PlainLine[] {
  return blocks.flatMap((block): readonly PlainLine[] => {
    if ('p' in block) return [{kind: 'text', text: textOf(block.p, contact)}];
    const items = 'ul' in block ? block.ul : block.ol;
    return items.map((item) => ({kind: 'item', text: textOf(item, contact)}));
  });
}

function textOf(inlines: readonly Inline[], contact: (id: string) => string): string {
  return inlines
    .map((inline) => {
      if (typeof inline === 'string') return inline;
      if ('strong' in inline) return inline.strong;
      return 'link' in inline ? `${inline.link} (${inline.href})` : contact(inline.contact);
    })
    .join('');
}
