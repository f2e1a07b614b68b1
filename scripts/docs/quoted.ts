import {fromMarkdown} from 'mdast-util-from-markdown';

/** A block of code that names the file it is taken from: ```` ```ts path/of/file.ts ````. */
export interface Quoted {
  readonly path: string;
  readonly code: string;
}

/** Every block of a Markdown text that says which file of the repository it quotes. */
export function quotedIn(markdown: string): readonly Quoted[] {
  return fromMarkdown(markdown).children.flatMap((node) =>
    node.type === 'code' && node.meta?.includes('/') ? [{path: node.meta, code: node.value}] : [],
  );
}
