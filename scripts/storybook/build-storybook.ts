import {execFile} from 'node:child_process';
import {join} from 'node:path';

import {Cyber17Error} from '@cyber-17/protocol';

import {VERSION_FOLDER} from '../build/build-data.js';
import {SRI_FILE} from '../build/cdn/sri.js';
import {newestOf} from '../build/newest-of.js';
import {DIST, ROOT} from '../build/paths.js';

/** Thrown when Storybook does not build. Its message holds the output of the build. */
export class StorybookBuildError extends Cyber17Error {
  override name = 'StorybookBuildError';
}

/** Where the static build of Storybook is. */
export const STORYBOOK = join(DIST, 'storybook');

/** What a story is made of. */
const SOURCES = [
  '.storybook',
  'docs',
  'packages',
  'scripts/storybook',
  'scripts/editor/content-files.ts',
  'package-lock.json',
  // The preview for integrators names the hash of the loader.
  join(VERSION_FOLDER, SRI_FILE),
];

/** Whether the static build is newer than everything that stories are made of. */
export function isStorybookBuilt(): boolean {
  return newestOf(SOURCES) < newestOf([join(STORYBOOK, 'index.json')]);
}

/**
 * Builds Storybook if it is older than its sources.
 *
 * @throws {StorybookBuildError} if the build fails.
 */
export async function buildStorybook(): Promise<void> {
  if (isStorybookBuilt()) return;
  await new Promise<void>((resolve, reject) => {
    const args = ['run', '--silent', 'build:storybook'];
    execFile('npm', args, {cwd: ROOT, shell: process.platform === 'win32'}, (error, stdout, stderr) => {
      if (!error) return resolve();
      reject(new StorybookBuildError(`Expected Storybook to build, found:\n${stdout}${stderr}`));
    });
  });
}
