import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

import {DATA_FOLDER, WORDS_LANGS, trainWords} from '@cyber-17/content/build';

import {ROOT} from './paths.js';

import type {Content, WordsLang} from '@cyber-17/content/build';

const CACHE = join(ROOT, '.cache/words');

/** The code that trains, and that reads features: another model comes of it. */
const CODE = ['packages/content/src/words', 'packages/content/src/build/words'];

/**
 * What free text is understood with, as JSON by language. Training takes some
 * ten seconds a language, so a model is kept, by a hash over all that it is made from.
 */
export function wordsModels({source}: Pick<Content, 'source'>): Readonly<Record<WordsLang, string>> {
  const hash = hashOf([DATA_FOLDER, ...CODE.map((folder) => join(ROOT, folder))]);
  mkdirSync(CACHE, {recursive: true});
  return Object.fromEntries(
    WORDS_LANGS.map((lang) => {
      const file = join(CACHE, `${hash}.${lang}.json`);
      if (existsSync(file)) return [lang, readFileSync(file, 'utf8')];
      const model = JSON.stringify(trainWords(source, lang));
      writeFileSync(file, model);
      return [lang, model];
    }),
  ) as Record<WordsLang, string>;
}

function hashOf(folders: readonly string[]): string {
  const hash = createHash('sha256');
  for (const folder of folders) {
    const names = readdirSync(folder, {recursive: true, encoding: 'utf8'}).sort();
    for (const name of names.filter((each) => /\.(?:yaml|ts)$/.test(each) && !each.includes('.test.')))
      hash.update(name).update(readFileSync(join(folder, name)));
  }
  return hash.digest('hex').slice(0, 16);
}
