import {execFile} from 'node:child_process';
import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {promisify} from 'node:util';

import {DATA_FOLDER, WORDS_LANGS} from '@cyber-17/content/build';

import {ROOT} from './paths.js';

import type {WordsLang} from '@cyber-17/content/build';

const CACHE = join(ROOT, '.cache/words');

/** The code that trains, and that reads features: another model comes of it. */
const CODE = ['packages/content/src/words', 'packages/content/src/build/words'];

const TRAIN = ['--conditions=source', '--import', 'tsx', join(import.meta.dirname, 'train-model.ts')];

const run = promisify(execFile);

/**
 * What free text is understood with, as JSON by language. Training takes one or two
 * minutes a language: each has a process of its own, and a model is kept, by a hash
 * over all that it is made from.
 */
export async function wordsModels(): Promise<Readonly<Record<WordsLang, string>>> {
  const hash = hashOf([DATA_FOLDER, ...CODE.map((folder) => join(ROOT, folder))]);
  mkdirSync(CACHE, {recursive: true});
  const models = WORDS_LANGS.map(async (lang) => {
    const file = join(CACHE, `${hash}.${lang}.json`);
    if (!existsSync(file)) await run(process.execPath, [...TRAIN, lang, file], {cwd: ROOT});
    return [lang, readFileSync(file, 'utf8')] as const;
  });
  return Object.fromEntries(await Promise.all(models)) as Record<WordsLang, string>;
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
