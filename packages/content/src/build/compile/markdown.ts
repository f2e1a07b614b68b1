import {Cyber17Error} from '@cyber-17/protocol';
import {fromMarkdown} from 'mdast-util-from-markdown';

import type {Block, Inline} from '../../shapes/block.js';
import type {List, Paragraph, PhrasingContent, RootContent} from 'mdast';

/** Thrown when a text uses Markdown beyond the closed set of blocks. */
export class UnsupportedMarkdownError extends Cyber17Error {
  override name = 'UnsupportedMarkdownError';

  /** The mdast type that was found: `heading`, `html`… */
  readonly found: string;

  constructor(found: string) {
    super(`Expected paragraphs, lists, strong text, links and {contacts}, found ${found}.`);
    this.found = found;
  }
}

const SAFE_LINK = /^(?:https|tel|sms|mailto):/;
const CONTACT = /\{([a-z0-9-]+)\}/g;

/**
 * Compiles Markdown to the closed set of blocks.
 *
 * @throws {UnsupportedMarkdownError} for anything else, HTML above all.
 */
export function compileMarkdown(markdown: string): readonly Block[] {
  return fromMarkdown(markdown).children.map(compileBlock);
}

/** The ids of the channels that compiled text names. */
export function contactsIn(blocks: readonly Block[]): readonly string[] {
  const inlines = blocks.flatMap((block) =>
    'p' in block ? block.p : 'ul' in block ? block.ul.flat() : block.ol.flat(),
  );
  return inlines.flatMap((inline) =>
    typeof inline === 'object' && 'contact' in inline ? [inline.contact] : [],
  );
}

function compileBlock(node: RootContent): Block {
  if (node.type === 'paragraph') return {p: compileParagraph(node)};
  if (node.type === 'list') {
    const items = compileItems(node);
    return node.ordered ? {ol: items} : {ul: items};
  }
  throw new UnsupportedMarkdownError(node.type);
}

function compileItems(list: List): readonly (readonly Inline[])[] {
  return list.children.map((item) => {
    const [only, ...rest] = item.children;
    if (only?.type !== 'paragraph' || rest.length > 0) {
      throw new UnsupportedMarkdownError(`a ${rest[0]?.type ?? only?.type ?? 'nothing'} inside a list`);
    }
    return compileParagraph(only);
  });
}

function compileParagraph(paragraph: Paragraph): readonly Inline[] {
  return paragraph.children.flatMap(compileInline);
}

function compileInline(node: PhrasingContent): readonly Inline[] {
  switch (node.type) {
    case 'text':
      return splitContacts(node.value.replace(/\s*\n\s*/g, ' '));
    case 'strong':
      return [{strong: plain(node.children)}];
    case 'link':
      if (!SAFE_LINK.test(node.url)) throw new UnsupportedMarkdownError(`a link to ${node.url}`);
      return [{link: plain(node.children), href: node.url}];
    default:
      throw new UnsupportedMarkdownError(node.type);
  }
}

function plain(nodes: readonly PhrasingContent[]): string {
  return nodes
    .map((node) => {
      if (node.type !== 'text')
        throw new UnsupportedMarkdownError(`${node.type} inside strong text or a link`);
      return node.value.replace(/\s*\n\s*/g, ' ');
    })
    .join('');
}

function splitContacts(text: string): readonly Inline[] {
  // A split by a pattern with one group alternates text and contact.
  return text
    .split(CONTACT)
    .map((part, index): Inline => (index % 2 ? {contact: part} : part))
    .filter((part) => part !== '');
}
