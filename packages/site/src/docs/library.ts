import {linkTo} from '../addresses.js';
import {contentsOf} from './contents.js';
import {documentPath, fromRoot, isMarkdown} from './documents.js';
import {rendered} from './markdown.js';
import {pictureSize} from './picture-size.js';

import type {SiteInput} from '../site-input.js';
import type {Group} from './contents.js';
import type {Rendered} from './markdown.js';

/** Everything that the pages of the documentation are written from. */
export class Library {
  readonly input: SiteInput;
  readonly contents: readonly Group[];
  /** The Markdown files, by their path in the repository. */
  readonly pages: ReadonlyMap<string, Rendered>;

  constructor(input: SiteInput) {
    this.input = input;
    const {documents} = input;
    this.contents = contentsOf(documents);
    this.pages = new Map(
      [...documents.texts]
        .filter(([file]) => isMarkdown(file))
        .map(([file, text]) => {
          const targets = {
            address: (written: string) => this.addressFrom(file, written),
            size: (written: string) => pictureSize(documents.pictures.get(fromRoot(file, written))),
          };
          return [file, rendered(text, targets)] as const;
        }),
    );
  }

  /** The link to a document. */
  linkTo(file: string): string {
    return linkTo(this.input, documentPath(file));
  }

  /** What a link in a document leads to. */
  private addressFrom(file: string, written: string): string {
    if (written.startsWith('#')) return written;
    const [, anchor] = written.split('#');
    return this.linkTo(fromRoot(file, written)) + (anchor ? `#${anchor}` : '');
  }
}
