import {execFileSync} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';

import {format, resolveConfig} from 'prettier';

import {ROOT} from '../build/paths.js';

/** Something that the manifest names. */
interface Named {
  readonly name: string;
}

interface Member extends Named {
  readonly kind: 'field' | 'method';
  readonly privacy?: string;
  readonly static?: boolean;
}

/** What a class offers: of its declaration, the part that is looked at here. */
export interface ElementDeclaration extends Named {
  readonly tagName?: string;
  readonly members: readonly Member[];
  readonly attributes: readonly Named[];
  readonly events: readonly Named[];
  readonly slots: readonly Named[];
  readonly cssParts: readonly Named[];
  readonly cssProperties: readonly Named[];
}

/** A Custom Elements Manifest, as far as it is looked at here. */
export interface Manifest {
  readonly modules: readonly {readonly path: string; readonly declarations: readonly ElementDeclaration[]}[];
}

/** Where the manifest is published. */
export const MANIFEST = join(ROOT, 'packages/element/custom-elements.json');

const FACADE = 'src/cyber-17.ts';
const PANEL = 'src/panel/cyber-17-panel.ts';
const ANALYZER = join(ROOT, 'node_modules/@custom-elements-manifest/analyzer/cem.js');

/** The parts of the panel that a host reaches through the facade. */
export function exportedParts(): readonly string[] {
  const found = /const PARTS = '([^']+)'/.exec(
    readFileSync(join(ROOT, 'packages/widget', PANEL), 'utf8'),
  )?.[1];
  if (found === undefined) throw new TypeError(`Expected the list of parts in ${PANEL}, found none.`);
  return found.split(', ');
}

/**
 * Reads what JSDoc says of the elements in a file of a package. In a folder of
 * its own: the analyzer also writes into the package.json that it finds.
 */
function analyze(folder: string, file: string): Manifest {
  const home = mkdtempSync(join(tmpdir(), 'cyber-17-manifest-'));
  try {
    mkdirSync(dirname(join(home, file)), {recursive: true});
    cpSync(join(ROOT, folder, file), join(home, file));
    writeFileSync(join(home, 'package.json'), '{}');
    execFileSync(process.execPath, [ANALYZER, 'analyze', '--litelement', '--quiet', '--globs', file], {
      cwd: home,
    });
    return JSON.parse(readFileSync(join(home, 'custom-elements.json'), 'utf8')) as Manifest;
  } finally {
    rmSync(home, {recursive: true});
  }
}

/**
 * The manifest of `<cyber-17>`: what its JSDoc says, and the parts of the panel
 * that it hands out. What is the element's own, or its definer's, is left out.
 */
export async function manifestText(): Promise<string> {
  const facade = analyze('packages/element', FACADE);
  const panel = analyze('packages/widget', PANEL);
  const parts = panel.modules.flatMap(({declarations}) =>
    declarations.flatMap(({cssParts}) => cssParts ?? []),
  );
  const exported = exportedParts();
  const modules = facade.modules.map((module) => ({
    ...module,
    declarations: module.declarations.map((declaration) => ({
      ...declaration,
      members: declaration.members.filter(({privacy, static: isStatic}) => !privacy && !isStatic),
      // The analyzer also takes an event for one whose name it cannot read.
      events: declaration.events.filter(({name}) => name.startsWith('cyber-17-')),
      cssParts: [...declaration.cssParts, ...parts.filter(({name}) => exported.includes(name))],
    })),
  }));
  return format(JSON.stringify({...facade, modules}), {...(await resolveConfig(MANIFEST)), parser: 'json'});
}
