import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

import {LANGS} from '@cyber-17/protocol';

import {contentHash, integrityOf} from './integrity.js';
import {DIST, ROOT} from './paths.js';

import type {Content} from '@cyber-17/content/build';
import type {Lang} from '@cyber-17/protocol';

/** A file that was built, and its hash. */
export interface BuiltFile {
  readonly file: string;
  readonly integrity: string;
}

/** Version of the project: the folder below `dist/cdn`. */
export const VERSION = (JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {version: string})
  .version;

/** Where the files of this version are. */
export const VERSION_FOLDER = join(DIST, 'cdn', VERSION);

/**
 * Writes the graph of each language. The names share one hash, over all of
 * them, so that the loader carries it once.
 */
export function writeGraphs({compiled}: Content): Readonly<Record<Lang, BuiltFile>> {
  mkdirSync(VERSION_FOLDER, {recursive: true});
  const texts = LANGS.map((lang) => [lang, JSON.stringify(compiled[lang].graph)] as const);
  const hash = contentHash(texts.map(([, json]) => json).join('\n'));
  const graphs = texts.map(([lang, json]) => {
    const file = `graph.${hash}.${lang}.json`;
    writeFileSync(join(VERSION_FOLDER, file), json);
    return [lang, {file, integrity: integrityOf(json)}] as const;
  });
  return Object.fromEntries(graphs) as Record<Lang, BuiltFile>;
}
