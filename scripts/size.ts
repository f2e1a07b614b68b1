import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {brotliCompressSync, constants} from 'node:zlib';

import {LANGS} from '@cyber-17/protocol';

import {VERSION_FOLDER} from './build/build-data.js';
import {codeFolder} from './build/cdn/code-folder.js';
import {DIST} from './build/paths.js';

/** What the design promises, in bytes (brotli 11). Never to be raised. */
const PROMISES = {
  loader: 1_536,
  'first question': 30_720,
  graph: 12_288,
  'named outcome': 56_320,
  'advice book': 61_440,
};

const SIZES = new URL('sizes.json', import.meta.url);

function brotli(path: string): number {
  const params = {[constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 22};
  return brotliCompressSync(readFileSync(path), {params}).length;
}

const built = (name: string) => join(VERSION_FOLDER, codeFolder(), name);

const files = {
  loader: brotli(join(DIST, 'cdn/v1/loader.js')),
  'loader beside': brotli(join(VERSION_FOLDER, 'loader-beside.js')),
  'load-widget': brotli(join(DIST, 'cdn/v1/load-widget.js')),
  panel: brotli(built('panel.js')),
  diagnosis: brotli(built('diagnosis.js')),
  help: brotli(built('help.js')),
  'chat visitor': brotli(join(DIST, 'chat/visitor.js')),
  ...Object.fromEntries(
    LANGS.flatMap((lang) =>
      ['graph', 'first-aid'].map((name) => [`${name} ${lang}`, brotli(built(`${name}.${lang}.json`))]),
    ),
  ),
  ...Object.fromEntries(
    LANGS.map((lang) => [`advice ${lang}`, brotli(join(DIST, `api/v1/${lang}/advice.json`))]),
  ),
} as Readonly<Record<string, number>>;

const largest = (prefix: string) => Math.max(...LANGS.map((lang) => files[`${prefix} ${lang}`] ?? 0));
const first = files['loader']! + files['panel']!;
const totals: Readonly<Record<keyof typeof PROMISES, number>> = {
  loader: files['loader']!,
  'first question': first,
  graph: largest('graph'),
  'named outcome': first + files['diagnosis']! + largest('graph') + largest('first-aid'),
  'advice book': largest('advice'),
};

let failed = false;
for (const [name, bytes] of Object.entries(totals) as [keyof typeof PROMISES, number][]) {
  const isOver = bytes > PROMISES[name];
  failed ||= isOver;
  console.log(`${isOver ? 'OVER ' : '     '}${name}: ${bytes} of ${PROMISES[name]} bytes`);
}

/** The exact bytes of the last change: they fail both ways, so that every change is seen. */
if (process.argv.includes('--write')) {
  writeFileSync(SIZES, `${JSON.stringify(files, undefined, 2)}\n`);
} else {
  const known = JSON.parse(readFileSync(SIZES, 'utf8')) as Record<string, number>;
  for (const name of new Set([...Object.keys(files), ...Object.keys(known)])) {
    if (files[name] === known[name]) continue;
    failed = true;
    console.log(
      `${name}: ${files[name] ?? 'gone'} bytes, scripts/sizes.json says ${known[name] ?? 'nothing'}`,
    );
  }
  if (failed)
    console.log('\nIf the change is worth its bytes: npm run size -- --write, and say so in the commit.');
}
process.exitCode = failed ? 1 : 0;
