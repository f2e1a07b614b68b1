import {LANGS} from '@cyber-17/protocol';
import {isMap, parseDocument} from 'yaml';

import type {DataDirectory} from '../source/disk-directory.js';
import type {Source} from '../source/read-source.js';
import type {Lang} from '@cyber-17/protocol';
import type {Document} from 'yaml';

/** A file to be written below `data/`. */
export interface NewFile {
  readonly path: string;
  readonly text: string;
}

/** What a scaffold writes, and what its editor does next. */
export interface Scaffold {
  readonly files: readonly NewFile[];
  readonly next: readonly string[];
}

/** The languages that say everything: the words of a new thing are written in each of them. */
export function completeLangs({languages}: Source): readonly Lang[] {
  return LANGS.filter((lang) => languages.value[lang].whole === undefined);
}

/** The languages in which the words of a new thing may wait. */
export function partialLangs({languages}: Source): readonly Lang[] {
  return LANGS.filter((lang) => languages.value[lang].whole !== undefined);
}

/** A file of the neighbour as a document, with the keys that a new thing takes over, comments included. */
export function copyOf(directory: DataDirectory, path: string, keys: readonly string[]): Document {
  const document = parseDocument(directory.read(path));
  const {contents} = document;
  if (isMap(contents)) {
    contents.items = contents.items.filter(({key}) => keys.includes(String(key)));
  }
  return document;
}

/** A document as the files of `data/` are written: flow collections without padding, no line folded. */
export function textOf(document: Document): string {
  return document.toString({lineWidth: 0, flowCollectionPadding: false});
}
