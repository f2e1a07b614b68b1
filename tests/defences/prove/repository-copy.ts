import {execFileSync} from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';

import {ROOT} from '../../../scripts/build/paths.js';

/** The packages of this repository, which the copy has of its own. */
const SCOPE = '@cyber-17';

/** The files of this repository in a folder where they may be changed. */
export interface RepositoryCopy {
  readonly root: string;
  /** Changes a file; the returned function undoes it. */
  change(file: string, change: (source: string) => string): () => void;
  remove(): void;
}

/** Copies the files that git knows, in their current state, and links what is installed. */
export function copyRepository(): RepositoryCopy {
  const root = mkdtempSync(join(tmpdir(), 'cyber-17-prove-'));
  const names = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  for (const name of names.split('\0').filter(Boolean)) {
    mkdirSync(dirname(join(root, name)), {recursive: true});
    cpSync(join(ROOT, name), join(root, name));
  }
  linkInstalled(root);
  return {
    root,
    change(file, change) {
      const path = join(root, file);
      const whole = readFileSync(path, 'utf8');
      writeFileSync(path, change(whole));
      return () => writeFileSync(path, whole);
    },
    remove: () => rmSync(root, {recursive: true, force: true}),
  };
}

/** What is installed is linked, name by name: our own packages must be those of the copy. */
function linkInstalled(root: string) {
  const installed = join(root, 'node_modules');
  mkdirSync(join(installed, SCOPE), {recursive: true});
  for (const name of readdirSync(join(ROOT, 'node_modules'))) {
    if (name !== SCOPE) symlinkSync(join(ROOT, 'node_modules', name), join(installed, name));
  }
  for (const name of readdirSync(join(root, 'packages'))) {
    symlinkSync(join(root, 'packages', name), join(installed, SCOPE, name));
    const own = join(ROOT, 'packages', name, 'node_modules');
    // Some have a version of their own of what others have too.
    if (readdirSync(join(ROOT, 'packages', name)).includes('node_modules')) {
      symlinkSync(own, join(root, 'packages', name, 'node_modules'));
    }
  }
}
