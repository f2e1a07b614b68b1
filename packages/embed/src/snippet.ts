/** Where the files and the answers of a deployment are: origins, without a slash at the end. */
export interface SnippetOrigins {
  readonly cdn: string;
  readonly api: string;
  readonly chat: string;
}

/**
 * How the script gets into the page:
 *
 * - `pinned`: one version, with its hash. It never changes by itself;
 * - `moving`: the newest of the major version;
 * - `own-server`: one version, copied to a folder of the partner's own server.
 */
export type SnippetLoading =
  | {readonly kind: 'pinned'; readonly version: string; readonly integrity: string}
  | {readonly kind: 'moving'}
  | {readonly kind: 'own-server'; readonly version: string; readonly folder: string};

/** Everything that the writer of a snippet is asked. */
export interface SnippetOptions {
  readonly origins: SnippetOrigins;
  readonly loading: SnippetLoading;
  /** Attributes of `<cyber-17>` by name; `''` or `undefined` leaves one out, `true` writes a boolean one. */
  readonly attributes?: Readonly<Record<string, string | boolean | undefined>>;
  /** Tokens by name (`--cyber-17-…`); what is empty, or no value of a token, is left out. */
  readonly tokens?: Readonly<Record<string, string | undefined>>;
  /** The link that shows where no script runs. */
  readonly link: {readonly href: string; readonly text: string};
  /** The policy allows scripts by a nonce, which the server writes anew into each answer. */
  readonly nonce?: boolean;
  /** The policy has `require-trusted-types-for 'script'`. */
  readonly trustedTypes?: boolean;
}

/** What a partner copies, in three parts: each goes to another place. */
export interface Snippet {
  /** For the page: last in `<body>`. */
  readonly html: string;
  /** For the page's style sheet; `''` if nothing is changed. */
  readonly css: string;
  /** What the page's Content Security Policy needs, besides what it has. */
  readonly policy: string;
}

/** What stands for the nonce that a server writes. */
export const NONCE_PLACEHOLDER = '{nonce}';

/** The snippet for a page, from what a partner chose. It reads nothing but its options. */
export function snippetOf(options: SnippetOptions): Snippet {
  return {html: htmlOf(options), css: cssOf(options.tokens ?? {}), policy: policyOf(options)};
}

/** Whether a text can be the value of a token: one that ends its declaration is not. */
export function isTokenValue(value: string): boolean {
  return value.trim() !== '' && !/[{};<\\]|\/\*/.test(value);
}

function htmlOf({origins, loading, attributes = {}, link, nonce = false}: SnippetOptions): string {
  const element = tag('cyber-17', attributes);
  const anchor = `${tag('a', {href: link.href})}${escaped(link.text)}</a>`;
  const script = tag('script', {
    async: true,
    src: addressOf(origins.cdn, loading),
    ...(loading.kind === 'pinned' && {integrity: loading.integrity}),
    ...(nonce && {nonce: NONCE_PLACEHOLDER}),
    ...(loading.kind !== 'own-server' && {crossorigin: 'anonymous'}),
    referrerpolicy: 'no-referrer',
  });
  return `${element}${anchor}</cyber-17>\n${script}</script>`;
}

/** The address of the script. */
function addressOf(cdn: string, loading: SnippetLoading): string {
  if (loading.kind === 'moving') return `${cdn}/v1/loader.js`;
  if (loading.kind === 'pinned') return `${cdn}/${loading.version}/loader.js`;
  return `${loading.folder.replace(/\/$/, '')}/${loading.version}/loader-beside.js`;
}

function cssOf(tokens: NonNullable<SnippetOptions['tokens']>): string {
  const lines = Object.entries(tokens).flatMap(([name, value]) =>
    /^--cyber-17-[a-z-]+$/.test(name) && value !== undefined && isTokenValue(value)
      ? [`  ${name}: ${value.trim()};\n`]
      : [],
  );
  return lines.length > 0 ? `cyber-17 {\n${lines.join('')}}` : '';
}

function policyOf({origins, loading, nonce = false, trustedTypes = false}: SnippetOptions): string {
  const {cdn, api, chat} = origins;
  const files = loading.kind === 'own-server' ? "'self'" : cdn;
  return [
    `script-src ${nonce ? `'nonce-${NONCE_PLACEHOLDER}' 'strict-dynamic'` : files}`,
    `connect-src ${files} ${api}`,
    `frame-src ${chat}`,
    ...(trustedTypes ? ["require-trusted-types-for 'script'", 'trusted-types cyber-17'] : []),
  ]
    .map((directive) => `${directive};`)
    .join('\n');
}

/** An opening tag. Names come from the caller's own list; what could end a tag is left out. */
function tag(name: string, attributes: Readonly<Record<string, string | boolean | undefined>>): string {
  const written = Object.entries(attributes).flatMap(([key, value]) => {
    if (!/^[a-z][a-z-]*$/.test(key) || value === undefined || value === false || value === '') return [];
    return value === true ? [` ${key}`] : [` ${key}="${escaped(value)}"`];
  });
  return `<${name}${written.join('')}>`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
