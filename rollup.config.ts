import {readFileSync} from 'node:fs';
import {join} from 'node:path';

import {twinOf} from '@cyber-17/api';
import {partyOf} from '@cyber-17/content';
import {WORDS_LANGS, dataDirectory, loadContent, pack} from '@cyber-17/content/build';
import {readOperator} from '@cyber-17/operator';
import {AUDIENCES, LANGS} from '@cyber-17/protocol';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';

import {VERSION, VERSION_FOLDER} from './scripts/build/build-data.js';
import {cannedAnswers} from './scripts/build/canned-answers.js';
import {codeFolder} from './scripts/build/cdn/code-folder.js';
import {contentVersion} from './scripts/build/content-version.js';
import {integrityOf} from './scripts/build/integrity.js';
import {DIST, SITE_SCRIPTS} from './scripts/build/paths.js';
import {assets} from './scripts/build/rollup/assets.js';
import {bareStyles} from './scripts/build/rollup/bare-styles.js';
import {firstToNeed} from './scripts/build/rollup/first-to-need.js';
import {litOnHostilePages} from './scripts/build/rollup/lit-on-hostile-pages.js';
import {integrityPlaceholder, seal} from './scripts/build/rollup/seal.js';
import {shorterLit} from './scripts/build/rollup/shorter-lit.js';
import {shorterXstate} from './scripts/build/rollup/shorter-xstate.js';
import {shortTemplates} from './scripts/build/rollup/short-templates.js';
import {virtualModules} from './scripts/build/rollup/virtual-modules.js';
import {wordsModels} from './scripts/build/words-files.js';
import {xstateOnHostilePages} from './scripts/build/rollup/xstate-on-hostile-pages.js';

import type {WordsLang} from '@cyber-17/content/build';
import type {Audience, Lang} from '@cyber-17/protocol';
import type {Plugin, RollupOptions} from 'rollup';

/** The knowledge base as all of one build reads it. */
export const content = loadContent(dataDirectory);
const operator = readOperator();

/** The graph of each audience in each language, as it is published beside the code. */
const graphFile = (lang: Lang, audience: Audience) => `${audience}.${lang}.json`;
const graphs = Object.fromEntries(
  LANGS.flatMap((lang) =>
    AUDIENCES.map((audience) => [
      graphFile(lang, audience),
      JSON.stringify(pack(content.compiled[lang].short[partyOf(audience)])),
    ]),
  ),
);

/** What free text is understood with, and what is shown of it. */
const modelFile = (lang: WordsLang) => `words.${lang}.json`;
const textsFile = (lang: Lang) => `own-words.${lang}.json`;
const trained = await wordsModels();
const models = Object.fromEntries(WORDS_LANGS.map((lang) => [modelFile(lang), trained[lang]]));
const texts = Object.fromEntries(
  LANGS.map((lang) => [textsFile(lang), JSON.stringify(content.compiled[lang].ownWords)]),
);
const fileOf = (file: string, files: Readonly<Record<string, string>>) => ({
  file,
  integrity: integrityOf(files[file]!),
});

/** A value for each language. */
const byLang = <T>(value: (lang: Lang) => T) => Object.fromEntries(LANGS.map((lang) => [lang, value(lang)]));

/** Resolves and compiles the sources of the packages named: a bundle of a few compiles in a quarter of the time. */
const common = (outDir: string, ...packages: readonly string[]): Plugin[] => [
  nodeResolve({exportConditions: ['source', 'production'], extensions: ['.ts', '.mjs', '.js']}),
  typescript({
    tsconfig: './tsconfig.rollup.json',
    outDir,
    include: packages.map((name) => `packages/${name}/src/**/*.ts`),
  }),
  xstateOnHostilePages(),
  shorterXstate(),
  shortTemplates(),
];

const minify = (preamble = '') =>
  terser({
    ecma: 2020,
    compress: {passes: 3, unsafe_arrows: true},
    // What begins with an underscore is private to the library that wrote it.
    mangle: {toplevel: true, properties: {regex: /^_[a-z]/i}},
    format: {comments: false, ...(preamble && {preamble})},
  });

/**
 * The panel, what names the threat, and what helps, each with what no earlier
 * one brings: a later file imports from an earlier one, already verified.
 */
const CHUNKS = {
  panel: 'packages/widget/src/chunks/cdn/panel.ts',
  diagnosis: 'packages/widget/src/chunks/cdn/diagnosis.ts',
  help: 'packages/widget/src/chunks/cdn/help.ts',
  // For the operator's own page, which asks for it: nothing loads it elsewhere.
  history: 'packages/widget/src/chunks/cdn/history.ts',
  'own-words': 'packages/widget/src/chunks/cdn/own-words.ts',
} as const;

/** Only what starts something has effects; every other module of ours is pure. */
const treeshake = {
  moduleSideEffects: (id: string) =>
    id.includes('node_modules') ||
    /\/(?:chunks\/cdn\/panel|chunks\/cdn\/policy|chunks\/cdn\/history|loader|load-widget|visitor|console|site\/src\/browser\/\w+)\.ts$/.test(
      id,
    ),
};

/**
 * MooTools 1.3 to 1.4 replaces `Event` by a class of its own; our events, and
 * those of Lit, extend the browser's.
 */
const BROWSER_EVENT = 'const Event = UIEvent.__proto__;';

const panel: RollupOptions = {
  treeshake,
  input: CHUNKS,
  output: {
    dir: VERSION_FOLDER,
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: '[name].js',
    manualChunks: firstToNeed(
      Object.fromEntries(
        Object.entries(CHUNKS).map(([name, entry]) => [name, join(import.meta.dirname, entry)]),
      ),
    ),
    hoistTransitiveImports: false,
    minifyInternalExports: true,
    intro: ({name}) => (name === 'panel' ? BROWSER_EVENT : ''),
  },
  preserveEntrySignatures: 'allow-extension',
  plugins: [
    virtualModules({
      panel: () => ({
        start: byLang((lang) => content.compiled[lang].start),
        graphs: byLang((lang) =>
          Object.fromEntries(
            AUDIENCES.map((audience) => {
              const file = graphFile(lang, audience);
              return [audience, {file, integrity: integrityOf(graphs[file]!)}];
            }),
          ),
        ),
        chunks: {
          diagnosis: {file: 'diagnosis.js', integrity: integrityPlaceholder('diagnosis')},
          help: {file: 'help.js', integrity: integrityPlaceholder('help')},
          'own-words': {file: 'own-words.js', integrity: integrityPlaceholder('own-words')},
        },
        operator: {
          name: operator.name,
          official: operator.official,
          officialUrl: operator.officialUrl,
          siteUrl: operator.siteUrl,
          exitUrl: operator.exitUrl,
          apiOrigin: operator.apiOrigin,
          chatOrigin: operator.chatOrigin,
        },
        openRoots: process.env['OPEN_ROOTS'] === '1',
      }),
      'own-words': () => ({
        models: Object.fromEntries(WORDS_LANGS.map((lang) => [lang, fileOf(modelFile(lang), models)])),
        texts: byLang((lang) => fileOf(textsFile(lang), texts)),
      }),
      help: () => ({
        words: byLang((lang) => content.compiled[lang].help),
        counting: operator.counting,
        keys: Object.fromEntries(operator.keys.map(({id, publicKey}) => [id, publicKey])),
        floor: contentVersion(),
        bundled: byLang((lang) => twinOf(`${lang}/advice.json`, JSON.stringify(content.compiled[lang].book))),
      }),
    }),
    litOnHostilePages(join(import.meta.dirname, 'packages/widget/src/chunks/cdn/policy.ts')),
    shorterLit(),
    ...common(VERSION_FOLDER, 'client', 'content', 'diagnostic', 'element', 'protocol', 'widget'),
    // Twice: what the first round leaves can be said shorter, by some ninety bytes.
    minify(),
    // Compiled beside the main thread as they arrive, and not at the click that needs them.
    minify('//# allFunctionsCalledOnLoad'),
    assets({...graphs, ...models, ...texts}),
    seal('panel', ['diagnosis', 'help', 'history', 'own-words']),
  ],
};

/** What the panel's build wrote, read when the loader is built after it. */
function builtPanel() {
  const folder = codeFolder();
  return {
    code: `${folder}/`,
    integrity: integrityOf(readFileSync(join(VERSION_FOLDER, folder, 'panel.js'))),
  };
}

/** What the loader is told, and the npm package with it. */
export const loaderKnows = (base: string) => ({
  base,
  ...builtPanel(),
  launcher: byLang((lang) => `${content.launchers[lang]} – ${operator.name}`),
});

/**
 * The script tag. It knows where its files are, so that it works where a tag
 * manager hides its address; without a base it finds them beside itself,
 * wherever the tree has been copied to.
 */
const loader = (name: string, dir: string, base: string, file = name): RollupOptions => ({
  treeshake,
  input: {[file]: `packages/loader/src/${name}.ts`},
  // defence: loader-scope
  output: {dir, format: 'iife', strict: false, entryFileNames: '[name].js'},
  plugins: [
    virtualModules({
      loader: () => loaderKnows(base),
      'load-widget': () => ({officialUrl: operator.officialUrl}),
    }),
    ...common(dir, 'loader', 'element', 'protocol'),
    minify(),
    bareStyles(),
  ],
});

/** The channel that moves, and where the files of this version are. */
const V1 = join(DIST, 'cdn/v1');
export const CDN_FOLDER = `${operator.cdnOrigin}/${VERSION}/`;

const chat: RollupOptions = {
  treeshake,
  input: {visitor: 'packages/chat/src/visitor/visitor.ts'},
  output: {dir: join(DIST, 'chat'), format: 'es', entryFileNames: '[name].js'},
  plugins: [
    virtualModules({
      chat: () => ({
        words: byLang((lang) => content.compiled[lang].chat),
        directions: byLang((lang) => content.compiled[lang].start.direction ?? 'ltr'),
        gates: content.source.gates.value,
        exitUrl: operator.exitUrl,
      }),
    }),
    ...common(join(DIST, 'chat'), 'chat', 'protocol'),
    minify(),
  ],
};

/** A script of the public site's pages. */
const siteScript = (name: string): RollupOptions => ({
  treeshake,
  input: {[name]: `packages/site/src/browser/${name}.ts`},
  output: {dir: SITE_SCRIPTS, format: 'iife', entryFileNames: '[name].js'},
  plugins: [...common(SITE_SCRIPTS, 'content', 'diagnostic', 'embed', 'protocol', 'site'), minify()],
});
/** Words that visitors read, and officers see as they do. */
const SEEN_BY_BOTH = ['chat.card.', 'chat.answer.', 'chat.link-', 'chat.proposal-none'];

const desk: RollupOptions = {
  treeshake,
  input: {console: 'packages/chat/src/console/console.ts'},
  output: {dir: join(DIST, 'chat/console'), format: 'es', entryFileNames: '[name].js'},
  plugins: [
    virtualModules({
      console: () => ({
        words: byLang((lang) => ({
          ...content.compiled[lang].console,
          ...Object.fromEntries(
            Object.entries(content.compiled[lang].chat).filter(([key]) =>
              SEEN_BY_BOTH.some((prefix) => key.startsWith(prefix)),
            ),
          ),
        })),
      }),
    }),
    ...common(join(DIST, 'chat/console'), 'chat', 'protocol'),
    minify(),
    assets(
      Object.fromEntries(
        LANGS.map((lang) => [
          `canned.${lang}.json`,
          JSON.stringify(cannedAnswers(content.compiled[lang], operator.withdrawn)),
        ]),
      ),
    ),
  ],
};

export default [
  panel,
  loader('loader', V1, CDN_FOLDER),
  loader('load-widget', V1, CDN_FOLDER),
  loader('loader', VERSION_FOLDER, CDN_FOLDER),
  loader('loader', VERSION_FOLDER, '', 'loader-beside'),
  chat,
  desk,
  ...['page', 'counter', 'partners', 'search', 'worker'].map(siteScript),
];
