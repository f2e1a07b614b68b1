import type {Block, Inline} from '@cyber-17/content';

/** The ids of the contacts that occur in blocks. */
export function contactsIn(blocks: readonly Block[]): readonly string[] {
  return blocks
    .flatMap(runsOf)
    .flatMap((inline) => (typeof inline === 'object' && 'contact' in inline ? [inline.contact] : []));
}

function runsOf(block: Block): readonly Inline[] {
  if ('p' in block) return block.p;
  return 'ul' in block ? block.ul.flat() : block.ol.flat();
}
