/** What the documentation is made of: files of the repository, by their path in it. */
export interface Documents {
  /** Markdown, and the text files that it leads to. */
  readonly texts: ReadonlyMap<string, string>;
  readonly pictures: ReadonlyMap<string, Uint8Array>;
  /** Folders that a text leads to. */
  readonly folders: ReadonlySet<string>;
}

/** Where a file of the repository is read, below the address of the site. */
export function documentPath(file: string): string {
  const inDocs = file.startsWith('docs/');
  const place = inDocs ? file : `docs/repository/${file}`;
  if (isPicture(file)) return place;
  // The page of the folder is already called index.html.
  const name = place.replace(/(?:^|\/)README\.md$|\.md$/, '').replace(/index\.html$/, 'index-html');
  return `${name}/`;
}

export const isMarkdown = (file: string) => file.endsWith('.md');
export const isPicture = (file: string) => file.endsWith('.png');

/** A path as it is written in a file, from the root of the repository. */
export function fromRoot(file: string, written: string): string {
  const base = `https://repository.example/${file}`;
  return decodeURIComponent(new URL(written, base).pathname).slice(1).replace(/\/$/, '');
}
