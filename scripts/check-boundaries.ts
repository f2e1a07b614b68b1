import {readFileSync, readdirSync} from 'node:fs';
import {join, relative} from 'node:path';

import ts from 'typescript';

import {BOUNDARIES} from './boundaries.js';
import {ROOT} from './paths.js';

/**
 * Checks every import of every package against the table: the third lock,
 * beside `exports` maps and project references. Build code and tests may take
 * more from npm, but no other package.
 */
function faultsOf(name: string): readonly string[] {
  const {packages, npm} = BOUNDARIES[name] ?? {packages: [], npm: []};
  const folder = join(ROOT, 'packages', name, 'src');
  const manifest = JSON.parse(readFileSync(join(folder, '../package.json'), 'utf8')) as {
    dependencies?: Record<string, string>;
  };
  const declared = Object.keys(manifest.dependencies ?? {});
  const wanted = [...packages.map((each) => `@cyber-17/${each}`), ...npm];
  const surplus = declared.filter((each) => !wanted.includes(each));
  const faults = surplus.map(
    (each) => `packages/${name}/package.json: depends on ${each}, which the table refuses`,
  );

  for (const entry of readdirSync(folder, {recursive: true, withFileTypes: true})) {
    if (!entry.isFile() || !entry.name.endsWith('.ts')) continue;
    const path = join(entry.parentPath, entry.name);
    const shown = relative(ROOT, path);
    const free = /\.test\.ts$|\/build\//.test(shown);
    for (const {fileName: target} of ts.preProcessFile(readFileSync(path, 'utf8')).importedFiles) {
      if (target.startsWith('.')) {
        if (relative(folder, join(entry.parentPath, target)).startsWith('..')) {
          faults.push(`${shown}: imports ${target}, outside its package`);
        }
        continue;
      }
      if (/^(?:node|virtual):/.test(target)) continue;
      const [, bare = target] = /^((?:@[^/]+\/)?[^/]+)/.exec(target) ?? [];
      const own = bare === `@cyber-17/${name}`;
      const isOurs = bare.startsWith('@cyber-17/');
      if (own || wanted.includes(bare) || (free && !isOurs)) continue;
      faults.push(`${shown}: imports ${bare}, which the table refuses`);
    }
  }
  return faults;
}

const packages = readdirSync(join(ROOT, 'packages'));
const faults = packages.flatMap((name) =>
  name in BOUNDARIES ? faultsOf(name) : [`packages/${name}: not in the table of scripts/boundaries.js`],
);
for (const fault of faults) console.error(fault);
console.log(`boundaries: ${packages.length} packages, ${faults.length} faults`);
process.exitCode = faults.length > 0 ? 1 : 0;
