import nodeResolve from '@rollup/plugin-node-resolve';
import {rollup} from 'rollup';
import ts from 'typescript';

import {shortTemplates} from '../rollup/short-templates.js';
import {virtualModules} from '../rollup/virtual-modules.js';

import type {Plugin} from 'rollup';

/**
 * The element is a class of the browser's, and so are its events. A server that
 * renders a page imports the same file, and makes none of them. MooTools replaces
 * `Event`: see `BROWSER_EVENT` in rollup.config.ts.
 */
const ON_A_SERVER_TOO = `const HTMLElement = globalThis.HTMLElement ?? class {};
const Event = globalThis.UIEvent ? Object.getPrototypeOf(globalThis.UIEvent) : globalThis.Event;`;

/** What is bundled for npm. */
export interface Bundling {
  /** Built file → source. */
  readonly entries: Readonly<Record<string, string>>;
  readonly folder: string;
  /** What the build compiles in: see {@link virtualModules}. */
  readonly known: Readonly<Record<string, () => object>>;
}

/** Bundles what npm publishes: modules to be read and bundled again, not minified. */
export async function bundle({entries, folder, known}: Bundling): Promise<void> {
  const bundle = await rollup({
    input: {...entries},
    external: [/^xstate/],
    treeshake: {moduleSideEffects: (id) => Object.values(entries).includes(id) && id.endsWith('index.ts')},
    plugins: [
      virtualModules(known),
      nodeResolve({exportConditions: ['source', 'production'], extensions: ['.ts', '.mjs', '.js']}),
      withoutTypes(),
      shortTemplates(),
      forBundlers(),
    ],
    onwarn(warning, warn) {
      // An entry that holds types alone.
      if (warning.code !== 'EMPTY_BUNDLE') warn(warning);
    },
  });
  await bundle.write({
    dir: folder,
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: 'shared/[name].js',
    generatedCode: 'es2015',
    intro: ({moduleIds}) =>
      moduleIds.some((id) => /element\/src\/cyber-17\.ts$/.test(id)) ? ON_A_SERVER_TOO : '',
  });
  await bundle.close();
}

function withoutTypes(): Plugin {
  const compilerOptions: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    verbatimModuleSyntax: true,
    useDefineForClassFields: false,
    removeComments: true,
  };
  return {
    name: 'cyber-17-without-types',
    transform(code, id) {
      if (!id.endsWith('.ts')) return null;
      return {code: ts.transpileModule(code, {compilerOptions, fileName: id}).outputText, map: null};
    },
  };
}

/** The address of the panel is known when it is loaded: a bundler must leave that import alone. */
function forBundlers(): Plugin {
  return {
    name: 'cyber-17-for-bundlers',
    renderChunk(code) {
      const left = code.replaceAll(
        /\bimport\((?=\w+\))/g,
        'import(/* @vite-ignore */ /* webpackIgnore: true */ ',
      );
      return {code: left.trim() === '' ? 'export {};\n' : left, map: null};
    },
  };
}
