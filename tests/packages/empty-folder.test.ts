import {execFile} from 'node:child_process';
import {cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {promisify} from 'node:util';

import {afterAll, beforeAll, expect, test} from 'vitest';

import {ROOT} from '../../scripts/build/paths.js';
import {serveHost} from '../cdn/host.js';
import {filesBelow} from '../support/files.js';
import {askForHelp} from '../support/look.js';
import {startWorld} from '../support/origins.js';
import {Visitor} from '../support/visitor.js';
import {button} from '../support/words.js';
import {install} from './support/installed.js';

import type {World} from '../support/origins.js';
import type {Installed} from './support/installed.js';

const run = promisify(execFile);

let world: World;
let packed: Installed;

beforeAll(async () => {
  [world, packed] = await Promise.all([startWorld(), install()]);
});

afterAll(async () => {
  packed.end();
  await world.end();
});

/** As in a shell of somebody else's: nothing of the npm, or of the Node, that runs this test. */
const env = Object.fromEntries(
  Object.entries(process.env).filter(
    ([name]) => !/^(?:NODE_OPTIONS|NODE_ENV|INIT_CWD|npm_package_.*|npm_config_local_prefix)$/.test(name),
  ),
);

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

/** What an example needs besides us, as `npm install` is told. */
function neededBy(example: string): readonly string[] {
  const {dependencies, devDependencies} = JSON.parse(
    readFileSync(join(ROOT, 'examples', example, 'package.json'), 'utf8'),
  ) as Manifest;
  return Object.entries({...dependencies, ...devDependencies})
    .filter(([name]) => !name.startsWith('@cyber-17/'))
    .map(([name, range]) => `${name}@${range}`);
}

test.each([
  {example: 'react', types: 'typescript/bin/tsc'},
  {example: 'vue', types: 'vue-tsc/bin/vue-tsc.js'},
])(
  'in an empty folder npm installs the package, and ten lines of $example compile, open help and hear it',
  async ({example, types}) => {
    const folder = mkdtempSync(join(tmpdir(), 'cyber-17-empty-'));
    const tool = (path: string, ...args: readonly string[]) =>
      run(process.execPath, [join(folder, 'node_modules', path), ...args], {cwd: folder, env});
    try {
      writeFileSync(join(folder, 'package.json'), '{"private": true, "type": "module"}');
      await run(
        'npm',
        ['install', '--no-audit', '--no-fund', packed.tarball('embed'), ...neededBy(example)],
        {cwd: folder, env, shell: process.platform === 'win32'},
      );
      for (const name of readdirSync(join(ROOT, 'examples', example)))
        if (name !== 'package.json')
          cpSync(join(ROOT, 'examples', example, name), join(folder, name), {recursive: true});
      const lines = [...filesBelow(join(folder, 'src'))]
        .map(([, bytes]) => bytes.toString())
        .join('')
        .split('\n')
        .filter((line) => line.trim() !== '');
      expect(lines.length).toBeLessThanOrEqual(16);
      expect(lines.join('\n')).not.toMatch(/\bany\b|@ts-/);
      await tool(types, '--noEmit', '-p', folder);

      const {stdout, stderr} = await tool('vite/bin/vite.js', 'build', '--logLevel', 'warn');
      expect(stdout + stderr).toBe('');
      const out = join(folder, 'dist');
      const host = await serveHost({
        html: readFileSync(join(out, 'index.html'), 'utf8'),
        files: new Map(filesBelow(out)),
      });
      const visitor = await Visitor.arrive(world.browser, 1280);
      const told: string[] = [];
      visitor.page.on('pageerror', (error) => told.push(String(error)));
      visitor.page.on('console', (message) => {
        if (['error', 'warn'].includes(message.type())) told.push(message.text());
      });
      await visitor.page.goto(host.url);
      await visitor.page.evaluate(() => {
        document.addEventListener('cyber-17-closed', () => {
          document.title = 'heard';
        });
      });
      await askForHelp(visitor);
      await visitor.click(button('Fermer'));
      await visitor.page.waitForFunction(() => document.title === 'heard');
      expect(told).toEqual([]);
      await visitor.leave();
      host.end();
    } finally {
      rmSync(folder, {recursive: true, force: true});
    }
  },
);
