import {spawn} from 'node:child_process';
import {chmodSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {brotliCompressSync, gzipSync} from 'node:zlib';

import {writeTree} from '@cyber-17/api';
import {dataDirectory, loadContent} from '@cyber-17/content/build';
import {readOperator} from '@cyber-17/operator';

import {measure} from './bench/load.js';
import {hasNginx, sendsBrotli, startNginx} from './bench/nginx.js';
import {useOf} from './bench/process-use.js';
import {apiTree} from './build/api-tree.js';
import {ROOT} from './build/paths.js';

import type {Load, Measured} from './bench/load.js';

const OURS = 4717;
const THEIRS = 4718;

/** Seconds for each measure; `npm run bench:api -- 10` for longer ones. */
const seconds = Number(process.argv[2] ?? 2);

/** Each is measured so often, in turns, and the best counts: others share this machine. */
const ROUNDS = 3;

/** The least answers a second; the part of nginx's; how much memory may grow. */
const LEAST_RATE = 3_000;
const LEAST_SHARE = 1 / 3;
const MOST_GROWTH = 1.2;

const LOADS: readonly Load[] = [
  {name: 'departments, plain', path: '/v1/departments.json', status: 200},
  {
    name: 'providers 35, gzip',
    path: '/v1/providers/35.json',
    headers: {'accept-encoding': 'gzip'},
    status: 200,
  },
  ...(sendsBrotli
    ? [{name: 'advice fr, br', path: '/v1/fr/advice.json', headers: {'accept-encoding': 'br'}, status: 200}]
    : []),
  {name: 'index, 304', path: '/v1/index.json', status: 304},
  {name: 'not found', path: '/v1/none.json', status: 404},
];

/** `npm run bench:api`: our server beside nginx, the same files, in the same run. */
if (!hasNginx()) {
  console.log(
    'Skipped: nginx is not installed (Debian: apt-get install nginx-light libnginx-mod-http-brotli-static).',
  );
  process.exit();
}
const home = mkdtempSync(join(tmpdir(), 'cyber-17-bench-'));
// The workers of nginx run as another user.
chmodSync(home, 0o755);
const folder = join(home, 'api');
const tree = apiTree(loadContent(dataDirectory), readOperator());
writeTree(tree, folder);
for (const [path, bytes] of tree) {
  writeFileSync(join(folder, `${path}.gz`), gzipSync(bytes, {level: 9}));
  writeFileSync(join(folder, `${path}.br`), brotliCompressSync(bytes));
}
const server = spawn(
  process.execPath,
  ['--conditions=source', '--import', 'tsx', 'packages/api/src/server/main.ts'],
  {
    cwd: ROOT,
    env: {...process.env, PORT: String(OURS), API_FOLDER: folder},
    stdio: ['ignore', 'pipe', 'inherit'],
  },
);
await new Promise((resolve) => server.stdout.once('data', resolve));
const ourHeaders = [...(await fetch(`http://127.0.0.1:${OURS}/v1/index.json`)).headers]
  .filter(([name]) => /^(?:access|cross|content-sec|referrer|strict|x-|cache)/.test(name))
  .flat();
const nginx = startNginx(folder, THEIRS, ourHeaders);

const rows: Record<string, string | number>[] = [];
let failed = false;
try {
  // Both are warm, and memory is where it stays, before anything is measured.
  for (const load of LOADS) await measure(OURS, server.pid!, load, 1);
  const before = useOf(server.pid!).memory;
  for (const load of LOADS) {
    const [ours, theirs] = await bestOf(await withTag(load, OURS), await withTag(load, THEIRS));
    const share = ours.rate / theirs.rate;
    failed ||= ours.rate < LEAST_RATE || share < LEAST_SHARE || ours.errors > 0;
    rows.push({
      request: load.name,
      'ours/s': Math.round(ours.rate),
      'nginx/s': Math.round(theirs.rate),
      share: share.toFixed(2),
      'ours p99 ms': ours.p99.toFixed(1),
      'nginx p99 ms': theirs.p99.toFixed(1),
      'ours µs CPU': ours.cost.toFixed(0),
      'nginx µs CPU': theirs.cost.toFixed(0),
      'our errors': ours.errors,
      'nginx errors': theirs.errors,
    });
  }
  const after = useOf(server.pid!).memory;
  failed ||= after > before * MOST_GROWTH;
  console.table(rows);
  console.log(`memory of our server: ${before.toFixed(0)} MB before, ${after.toFixed(0)} MB after`);
  console.log(failed ? 'Out of bounds.' : 'Within bounds.');
} finally {
  server.kill('SIGTERM');
  nginx.stop();
  rmSync(home, {recursive: true, force: true});
}
process.exitCode = failed ? 1 : 0;

async function bestOf(ours: Load, theirs: Load): Promise<readonly [Measured, Measured]> {
  const measured: [Measured, Measured][] = [];
  for (let round = 0; round < ROUNDS; round++) {
    measured.push([
      await measure(OURS, server.pid!, ours, seconds),
      await measure(THEIRS, nginx.pid, theirs, seconds),
    ]);
  }
  const best = (all: readonly Measured[]) => ({
    ...all.reduce((one, other) => (other.rate > one.rate ? other : one)),
    errors: all.reduce((sum, {errors}) => sum + errors, 0),
  });
  return [best(measured.map(([each]) => each)), best(measured.map(([, each]) => each))];
}

/** A 304 needs the tag of the server that is asked. */
async function withTag(load: Load, port: number): Promise<Load> {
  if (load.status !== 304) return load;
  const {headers} = await fetch(`http://127.0.0.1:${port}${load.path}`, {
    headers: {'accept-encoding': 'identity'},
  });
  return {...load, headers: {'if-none-match': headers.get('etag')!}};
}
