/** A run of text inside a block. Links are `https:`, `tel:`, `sms:` or `mailto:`. */
export type Inline =
  | string
  | {readonly strong: string}
  | {readonly link: string; readonly href: string}
  | {readonly contact: string};

/**
 * The closed set of blocks that Markdown is compiled to. There is no HTML
 * anywhere in the data, so there is nothing to inject.
 */
export type Block =
  | {readonly p: readonly Inline[]}
  | {readonly ul: readonly (readonly Inline[])[]}
  | {readonly ol: readonly (readonly Inline[])[]};
