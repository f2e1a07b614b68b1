import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

import {inventDirectory} from '@cyber-17/api';
import {importFile, writeCsv} from '@cyber-17/api/import';

import {ROOT} from './build/paths.js';

/** Seconds that an import of 1 200 rows may take, the start of the command included. */
const BOUND = 2;

/** `npm run bench:import`: how long the import of a directory at the real scale takes. */
const folder = mkdtempSync(join(tmpdir(), 'cyber-17-bench-'));
const file = join(folder, 'providers.csv');
const target = join(folder, 'providers.json');
writeFileSync(file, writeCsv(inventDirectory()));

const seconds = (run: () => void) => {
  const started = performance.now();
  run();
  return (performance.now() - started) / 1_000;
};
const now = new Date();
const first = seconds(() => importFile({file, isDryRun: false, now, target}));
const again = seconds(() => importFile({file, isDryRun: false, now, target}));
const options = [
  '--conditions=source',
  '--import',
  'tsx',
  'scripts/providers.ts',
  'import',
  file,
  '--dry-run',
];
const command = seconds(() => {
  const {status, stderr} = spawnSync(process.execPath, options, {cwd: ROOT, encoding: 'utf8'});
  if (status !== 0) throw new Error(stderr);
});
rmSync(folder, {recursive: true});

console.log(`import of 1 200 rows: ${first.toFixed(2)} s, again ${again.toFixed(2)} s`);
console.log(`the whole command, start of Node included: ${command.toFixed(2)} s (bound ${BOUND} s)`);
process.exitCode = command < BOUND ? 0 : 1;
