import {spawnSync} from 'node:child_process';
import {readdirSync, statSync} from 'node:fs';
import {join} from 'node:path';

import {Cyber17Error} from '@cyber-17/protocol';

import {DIST, ROOT} from '../build/paths.js';

/** Thrown when Storybook does not build. It says what the build said. */
export class StorybookBuildError extends Cyber17Error {
  override name = 'StorybookBuildError';
}

/** Where the static build of Storybook stands. */
export const STORYBOOK = join(DIST, 'storybook');

/** What a story is made of. */
const SOURCES = [
  '.storybook',
  'packages',
  'scripts/storybook',
  'scripts/editor/content-files.ts',
  'package-lock.json',
];

/** What a package's folder holds beside its sources. */
const OTHERS = /(^|\/)(dist|node_modules)(\/|$)/;

/**
 * Builds Storybook where it is older than what stories are made of.
 *
 * @throws {StorybookBuildError} when it does not build.
 */
export function buildStorybook(): void {
  const built = statSync(join(STORYBOOK, 'index.json'), {throwIfNoEntry: false})?.mtimeMs ?? 0;
  if (SOURCES.every((source) => newestIn(join(ROOT, source)) < built)) return;
  const {status, stdout, stderr} = spawnSync('npm', ['run', '--silent', 'build:storybook'], {
    cwd: ROOT,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new StorybookBuildError(`Expected Storybook to build, found:\n${stdout}${stderr}`);
}

/** When the newest file of a folder was written, or the file itself. */
function newestIn(path: string): number {
  const own = statSync(path);
  if (!own.isDirectory()) return own.mtimeMs;
  const inside = readdirSync(path).filter((name) => !OTHERS.test(name));
  return Math.max(0, ...inside.map((name) => newestIn(join(path, name))));
}
