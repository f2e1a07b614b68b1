/** One fact of law, as docs/sources.md lists it. */
export interface LawFact {
  readonly key: string;
  readonly what: string;
  /** Where it was read. */
  readonly source: string;
}

const ROW = /^\| `(?<key>[a-z0-9-]+)` \| (?<what>.+?) \| (?<source>.+?) \| .*\|$/gm;

/** Reads the table of docs/sources.md. */
export function lawFacts(document: string): readonly LawFact[] {
  return [...document.matchAll(ROW)].map(({groups}) => ({
    key: groups!['key']!,
    what: groups!['what']!,
    source: groups!['source']!,
  }));
}
