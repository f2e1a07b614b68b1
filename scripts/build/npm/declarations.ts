import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname, join, relative, sep} from 'node:path';

import ts from 'typescript';

import {ROOT} from '../paths.js';

const OPTIONS: ts.CompilerOptions = {
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  customConditions: ['source'],
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  verbatimModuleSyntax: true,
  useDefineForClassFields: false,
  skipLibCheck: true,
  // `npm run types` checks them.
  noCheck: true,
  declaration: true,
  emitDeclarationOnly: true,
  // What only the loader and the panel use is not for a page.
  stripInternal: true,
  rootDir: join(ROOT, 'packages'),
};

/** A module that a declaration names: `from '…'`, `import('…')`, `import '…'`. */
const NAMED = /(\bfrom |\bimport\(|\bimport )'([^']+)'/g;

/**
 * Writes the types of a package's entries, and of what they name in our other
 * packages, which are not published: each beside the others, by relative paths.
 *
 * @param entries built file → source
 * @param folder of the built files
 */
export function writeDeclarations(entries: Readonly<Record<string, string>>, folder: string): void {
  const host = ts.createCompilerHost(OPTIONS);
  const resolve = (name: string, source: string) => {
    const found = ts.resolveModuleName(
      name,
      source,
      OPTIONS,
      host,
      undefined,
      undefined,
      ts.ModuleKind.ESNext,
    );
    const {resolvedModule: module} = found;
    // Reached through node_modules, our packages count as somebody else's, which declare nothing here.
    const isOurs = module?.resolvedFileName.startsWith(OPTIONS.rootDir!);
    return isOurs ? {...found, resolvedModule: {...module!, isExternalLibraryImport: false}} : found;
  };
  host.resolveModuleNameLiterals = (literals, source) => literals.map(({text}) => resolve(text, source));
  const declared = new Map<string, string>();
  const program = ts.createProgram(Object.values(entries), OPTIONS, host);
  program.emit(undefined, (_, text, __, ___, sources) => {
    if (sources?.[0]) declared.set(sources[0].fileName, text);
  });
  const places = new Map(
    Object.entries(entries).map(([name, source]) => [source, join(folder, `${name}.d.ts`)]),
  );
  const placeOf = (source: string) =>
    places.get(source) ??
    join(folder, 'types', relative(OPTIONS.rootDir!, source).replace('/src/', '/').replace(/\.ts$/, '.d.ts'));

  const waiting = [...places.keys()];
  const written = new Set<string>();
  for (let source = waiting.pop(); source !== undefined; source = waiting.pop()) {
    if (written.has(source)) continue;
    written.add(source);
    const text = declared.get(source);
    if (text === undefined) throw new TypeError(`Expected types of ${source}, found none.`);
    const place = placeOf(source);
    const moved = text.replaceAll(NAMED, (whole, before: string, name: string) => {
      const target = resolve(name, source).resolvedModule?.resolvedFileName;
      // What is published by somebody else keeps its name.
      if (!target || !declared.has(target)) return whole;
      waiting.push(target);
      const path = relative(dirname(place), placeOf(target))
        .split(sep)
        .join('/')
        .replace(/\.d\.ts$/, '.js');
      return `${before}'${path.startsWith('.') ? path : `./${path}`}'`;
    });
    mkdirSync(dirname(place), {recursive: true});
    writeFileSync(place, moved);
  }
}
