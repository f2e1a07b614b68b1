import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {brotliCompressSync, constants} from 'node:zlib';

import {AUDIENCES, LANGS} from '@cyber-17/protocol';

import {VERSION_FOLDER} from './build/build-data.js';
import {codeFolder} from './build/cdn/code-folder.js';
import {DIST} from './build/paths.js';
import {PROMISES, verdictOf} from './size/promises.js';
import {withoutLuck} from './size/without-luck.js';

import type {PromiseName} from './size/promises.js';

/**
 * `npm run size`: whether what was built keeps the promises of size, and a
 * report of every file. The report never fails; `dist/sizes.json` holds it, to
 * be compared with that of another build: `npm run size -- --against FILE`.
 */
const CODE = codeFolder();
const built = (name: string) => join(VERSION_FOLDER, CODE, name);

/** Every measured file, by the name that the report gives it. */
const FILES: Readonly<Record<string, string>> = {
  loader: join(DIST, 'cdn/v1/loader.js'),
  'loader beside': join(VERSION_FOLDER, 'loader-beside.js'),
  'load-widget': join(DIST, 'cdn/v1/load-widget.js'),
  panel: built('panel.js'),
  diagnosis: built('diagnosis.js'),
  help: built('help.js'),
  'own words': built('own-words.js'),
  'chat script': join(DIST, 'chat/visitor.js'),
  'chat styles': join(DIST, 'chat/visitor.css'),
  'chat document': join(DIST, 'chat/index.html'),
  ...Object.fromEntries(
    LANGS.flatMap((lang) => [
      ...AUDIENCES.map((audience) => [`${audience} ${lang}`, built(`${audience}.${lang}.json`)] as const),
      [`texts ${lang}`, built(`own-words.${lang}.json`)],
      [`model ${lang}`, built(`words.${lang === 'en' ? 'en' : 'fr'}.json`)],
      [`advice ${lang}`, join(DIST, `api/v1/${lang}/advice.json`)],
    ]),
  ),
};

const sizes = mapFiles((text) => brotli(text));
const report = mapFiles((text) => brotli(withoutLuck(text, CODE)));

const size = (name: string) => sizes[name]!;
/** The largest of the files with one of these names, over all languages. */
const largest = (...names: readonly string[]) =>
  Math.max(...LANGS.flatMap((lang) => names.map((name) => size(`${name} ${lang}`))));
const firstQuestion = size('loader') + size('panel');
const TOTALS: Readonly<Record<PromiseName, number>> = {
  loader: size('loader'),
  'first question': firstQuestion,
  'named outcome': firstQuestion + size('diagnosis') + largest(...AUDIENCES),
  'advice book': largest('advice'),
  'own words': Math.max(
    ...LANGS.map((lang) => size('own words') + size(`texts ${lang}`) + size(`model ${lang}`)),
  ),
  'chat page': size('chat script') + size('chat styles') + size('chat document'),
};

for (const name of Object.keys(PROMISES) as PromiseName[]) {
  const {isBroken, line} = verdictOf(name, TOTALS[name]);
  console.log(line);
  if (isBroken) process.exitCode = 1;
}

const other = process.argv[process.argv.indexOf('--against') + 1];
const before = process.argv.includes('--against') && other ? read(other) : {};
console.log('\nEvery file, brotli 11, with fixed hashes in the place of the real ones:');
for (const [name, bytes] of Object.entries(report)) {
  const change = before[name] === undefined ? '' : ` (${signed(bytes - before[name])})`;
  console.log(`  ${name.padEnd(16)}${String(bytes).padStart(6)}${change}`);
}
writeFileSync(join(DIST, 'sizes.json'), `${JSON.stringify(report, undefined, 2)}\n`);

function mapFiles(measure: (text: string) => number): Readonly<Record<string, number>> {
  return Object.fromEntries(
    Object.entries(FILES).map(([name, path]) => [name, measure(readFileSync(path, 'utf8'))]),
  );
}

function brotli(text: string): number {
  const params = {[constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 22};
  return brotliCompressSync(text, {params}).length;
}

function read(file: string): Readonly<Record<string, number>> {
  return JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, number>>;
}

function signed(difference: number): string {
  return difference > 0 ? `+${difference}` : String(difference);
}
