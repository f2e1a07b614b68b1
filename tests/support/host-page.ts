/** A page of someone else's site: its text, and the headers that it comes with. */
export interface HostPage {
  /** The content of `<head>` before our script tag. */
  readonly head?: string;
  /** The content of `<body>` before our tag. */
  readonly body?: string;
  /** Our tag; by default as docs/integrate.md has it. */
  readonly tag?: string;
  /** Our script tag; by default as docs/integrate.md has it. */
  readonly script?: string;
  /** The place of the script tag. */
  readonly scriptIn?: 'head' | 'body';
  /** Attributes of `<html>`. */
  readonly html?: string;
  readonly doctype?: string;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The text of the link that replaces us. */
export const LINK = 'Être aidé sur 17cyber.gouv.fr';

export const TAG = `<cyber-17 context="bank"><a href="https://17cyber.gouv.fr/">${LINK}</a></cyber-17>`;

/** The script tag of docs/integrate.md. */
export const scriptTag = (cdn: string, more = '') =>
  `<script async="" src="${cdn}/v1/loader.js" crossorigin="anonymous" referrerpolicy="no-referrer" ${more}></script>`;

/** The page as the host's server sends it. Well-formed, so that it may be sent as XHTML. */
export function written(page: HostPage, cdn: string): string {
  const {doctype = '<!doctype html>', html = 'lang="fr"', head = '', body = '', tag = TAG} = page;
  const {script = scriptTag(cdn), scriptIn = 'body'} = page;
  const early = scriptIn === 'head' ? script : '';
  const late = scriptIn === 'body' ? script : '';
  return (
    `${doctype}<html ${html}><head><meta charset="utf-8"/><title>Banque Exemple</title>${head}${early}</head>` +
    `<body><h1>Vos comptes</h1>${body}${tag}${late}</body></html>`
  );
}
