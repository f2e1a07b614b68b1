import {cpSync, mkdirSync, readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {brotliCompressSync} from 'node:zlib';

import {VALID_DAYS} from '@cyber-17/operator/signing';
import {LANGS, readEnvelope, readPublication} from '@cyber-17/protocol';
import {NOTICES, PATHS, buildSite, documentPath, readDocuments} from '@cyber-17/site';

import {VERSION, VERSION_FOLDER} from './build-data.js';
import {codeFolder} from './cdn/code-folder.js';
import {sriOf} from './cdn/sri.js';
import {contentHash} from './integrity.js';
import {writeKit} from './kit.js';
import {DIST, ROOT, SITE_SCRIPTS} from './paths.js';
import {siteDirectory} from './site-directory.js';
import {publishedStatistics} from './statistics.js';

import type {Content} from '@cyber-17/content/build';
import type {OperatorConfiguration} from '@cyber-17/operator';
import type {Tree} from '@cyber-17/api';
import type {SiteInput} from '@cyber-17/site';
import type {KitInput} from '@cyber-17/site/kit';

/** Where the public site is built. */
export const SITE = join(DIST, 'site');

/** What is in it, by how long it is kept: no path twice, as hosts join the headers of rules. */
export const SITE_FILES = [
  '/assets/*',
  '/kit/*',
  '/docs/*',
  ...LANGS.map((lang) => `/${lang}/*`),
  ...['/', '/index.html', '/404.html', '/sw.js', '/icon.svg', '/sitemap.xml', '/robots.txt'],
];

const DAY_MS = 86_400_000;

/** The parts of the style sheet, in their order. */
const STYLES = [
  'tokens',
  'base',
  'frame',
  'content',
  'buttons',
  'counter',
  'situation',
  'actions',
  'contacts',
  'lists',
  'partners',
  'code',
  'kit',
  'statistics',
  'print',
];

/** Which the documentation alone loads. */
const DOCS_STYLE = 'docs.css';

/** Files that a page loads, by name; the worker is not one of them. */
const SCRIPTS = ['page.js', 'counter.js', 'partners.js', 'search.js'];

/**
 * Writes the public site: its pages, and under a folder named by their hash
 * its style sheet and scripts. To be called after the CDN is built: the pages
 * pin the loader.
 */
export async function writeSite(
  content: Content,
  operator: OperatorConfiguration,
  tree: Tree,
): Promise<void> {
  const publicFiles = join(ROOT, 'packages/site/public');
  const styles = join(ROOT, 'packages/site/style');
  const assets = new Map([
    ...readdirSync(publicFiles).map((name) => [name, readFileSync(join(publicFiles, name), 'utf8')] as const),
    [
      'style.css',
      STYLES.map((name) => readFileSync(join(styles, `${name}.css`), 'utf8')).join('\n'),
    ] as const,
    [DOCS_STYLE, readFileSync(join(styles, DOCS_STYLE), 'utf8')] as const,
    ...SCRIPTS.map((name) => [name, readFileSync(join(SITE_SCRIPTS, name), 'utf8')] as const),
  ]);
  const folder = `assets/${contentHash([...assets.values()].join('\n'))}`;
  const withoutKit = siteInput(content, operator, folder, tree);
  const input = {...withoutKit, kit: await writeKit(SITE, withoutKit)};
  const pages = buildSite(input);
  for (const [name, text] of assets) write(`${folder}/${name}`, text);
  for (const [path, text] of pages) write(path, text);
  for (const [path, picture] of input.documents.pictures) write(documentPath(path), picture);
  cpSync(join(publicFiles, 'icon.svg'), join(SITE, 'icon.svg'));

  const kept = [...pages].filter(([path]) => !path.startsWith(PATHS.docs));
  const everything = kept.map(([path, text]) => path + text).join('\n');
  const worker = readFileSync(join(SITE_SCRIPTS, 'worker.js'), 'utf8');
  const common = [...assets.keys()].filter((name) => name !== DOCS_STYLE);
  const data = workerData(operator, folder, common, contentHash(everything + worker));
  write('sw.js', `const DATA = ${JSON.stringify(data)};\n${worker}`);
}

function siteInput(content: Content, operator: OperatorConfiguration, assets: string, tree: Tree): KitInput {
  const hashes = sriOf(VERSION_FOLDER);
  const pinned = (name: string) => ({
    src: `${operator.cdnOrigin}/${VERSION}/${name}`,
    integrity: hashes[name]!,
  });
  // An unpacked archive has no history: it is published when it is built.
  const published = versionOf(tree) * 1_000 || Date.now();
  return {
    compiled: content.compiled,
    names: namesOf(content),
    phrases: phrasesOf(content),
    operator,
    directory: siteDirectory(tree),
    statistics: operator.counting ? publishedStatistics() : undefined,
    version: VERSION,
    loader: pinned('loader.js'),
    loaderSize: brotliCompressSync(readFileSync(join(VERSION_FOLDER, 'loader.js'))).length,
    documents: readDocuments(ROOT),
    history: pinned(`${codeFolder()}/history.js`),
    models: {
      fr: pinned(`${codeFolder()}/words.fr.json`),
      en: pinned(`${codeFolder()}/words.en.json`),
    },
    assets,
    published,
    validUntil: published + VALID_DAYS * DAY_MS,
  };
}

/** The version of the index that the site is published with: that of an import too. */
function versionOf(tree: Tree): number {
  const index = Buffer.from(tree.get('v1/index.json')!).toString();
  return readPublication(JSON.parse(readEnvelope(JSON.parse(index), 'index').payload), 'payload').version;
}

/** What else each conclusion is called: what people search by. */
function namesOf({source}: Content): SiteInput['names'] {
  const conclusions = Object.entries({...source.threats, ...source.outcomes});
  return Object.fromEntries(conclusions.map(([id, {value}]) => [id, value.names]));
}

/** What people type when it happens to them, from the examples of each threat. */
function phrasesOf({source}: Content): SiteInput['phrases'] {
  const conclusions = Object.entries({...source.threats, ...source.outcomes});
  return Object.fromEntries(
    conclusions.map(([id, {value}]) => {
      const phrases = value.examples.flatMap((example) => ('phrase' in example ? [example.phrase] : []));
      const spoken = LANGS.map((lang) => [
        lang,
        phrases.flatMap((phrase) => (phrase as Readonly<Record<string, string>>)[lang] ?? []),
      ]);
      return [id, Object.fromEntries(spoken) as SiteInput['phrases'][string]];
    }),
  );
}

/** What the worker keeps: the same for everyone of a language, whatever they read. */
function workerData(
  {siteUrl, cdnOrigin, apiOrigin}: OperatorConfiguration,
  folder: string,
  assets: readonly string[],
  version: string,
): object {
  const base = new URL(siteUrl).pathname;
  const cdn = (name: string) => `${cdnOrigin}/${VERSION}/${name}`;
  const code = readdirSync(join(VERSION_FOLDER, codeFolder())).map((name) => cdn(`${codeFolder()}/${name}`));
  // Relative to the scope, which is the front page of a language.
  const [lang] = LANGS;
  const below = (path: string) => path.slice(PATHS.front(lang).length);
  const pages = [
    PATHS.front(lang),
    PATHS.situations(lang),
    PATHS.contacts(lang),
    PATHS.documents(lang),
    ...NOTICES.map((notice) => PATHS.notice(lang, notice)),
    `${lang}/search.json`,
    PATHS.manifest(lang),
  ];
  return {
    version,
    pages: pages.map(below),
    fixed: [...assets.map((name) => `${base}${folder}/${name}`), cdn('loader.js'), ...code],
    apiOrigin,
  };
}

function write(path: string, text: string | Uint8Array): void {
  const file = join(SITE, path);
  mkdirSync(dirname(file), {recursive: true});
  writeFileSync(file, text);
}
