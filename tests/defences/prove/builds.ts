import {fork, spawnSync} from 'node:child_process';
import {once} from 'node:events';
import {cpSync, existsSync, rmSync} from 'node:fs';
import {join} from 'node:path';

import type {Defence} from '../defence.js';
import type {Part} from './build-parts.js';
import type {ChildProcess} from 'node:child_process';

/** What is built, once with every defence and then again without one. */
export interface Builds {
  /** As the repository is, built when it is first needed; where it is. */
  whole(): string;
  /** Rebuilds what a change in that file can affect; returns the folder, or why it failed. */
  without(defence: Defence): Promise<{readonly dist: string} | {readonly fault: string}>;
  end(): void;
}

/** Builds a copy of the repository. */
export function buildsOf(root: string): Builds {
  const unchanged = join(root, 'dist');
  const changed = join(root, 'dist-without');

  const whole = () => {
    if (existsSync(unchanged)) return unchanged;
    const {status, stderr} = spawnSync('npm', ['run', '--silent', 'build'], {
      cwd: root,
      env: {...process.env, CYBER17_DIST: unchanged},
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`The build failed before anything was removed.\n${stderr}`);
    return unchanged;
  };

  let builder: ChildProcess | undefined;
  const end = () => {
    builder?.kill();
    builder = undefined;
  };
  const start = () =>
    fork(join(root, 'tests/defences/prove/build-parts.ts'), {
      cwd: root,
      env: {...process.env, CYBER17_DIST: changed},
      execArgv: ['--conditions=source', '--import', 'tsx'],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });

  return {
    whole,
    end,
    async without({file, test}) {
      const parts = partsOf(file, test.file);
      if (parts.length === 0) return {dist: unchanged};
      rmSync(changed, {recursive: true, force: true});
      cpSync(whole(), changed, {recursive: true});
      // The builder reads its configuration at startup; restart it when that changes.
      if (isAboutBuilding(file)) end();
      builder ??= start();
      builder.send(parts);
      const [answer] = (await once(builder, 'message')) as [{readonly fault?: string}];
      if (isAboutBuilding(file)) end();
      return answer.fault === undefined ? {dist: changed} : {fault: answer.fault};
    },
  };
}

function isAboutBuilding(file: string): boolean {
  return (
    file.startsWith('scripts/') ||
    file === 'rollup.config.ts' ||
    // The builder writes the pages itself; the scripts in them are bundled anew each time.
    (file.startsWith('packages/site/') && !file.startsWith('packages/site/src/browser/'))
  );
}

/** What a change of a file can reach; nothing where tests read the file itself. */
function partsOf(file: string, test: string): readonly Part[] {
  if (!test.startsWith('tests/')) return [];
  if (file.startsWith('packages/site/')) return ['site'];
  if (file.startsWith('packages/chat/src/visitor/')) return ['chat'];
  if (/^packages\/(?:loader\/|element\/src\/cyber-17\.)/.test(file)) return ['loaders'];
  if (/^(?:packages\/(?!api|chat)|scripts\/build\/(?:rollup|integrity|content-version)|rollup)/.test(file)) {
    return ['panel', 'loaders'];
  }
  return [];
}
