import {execFile} from 'node:child_process';
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
import {promisify} from 'node:util';

import {ROOT} from '../../../scripts/build/paths.js';
import {PUBLISHED, publishedFolder} from '../../../scripts/build/npm/published.js';
import {filesBelow} from '../../support/files.js';

const run = promisify(execFile);

/** What a program has printed. */
export interface Printed {
  readonly stdout: string;
  readonly stderr: string;
}

/** A folder of somebody else's, with our packages installed from their tarballs. */
export interface Installed {
  readonly folder: string;
  /** The tarball of a package. */
  tarball(name: (typeof PUBLISHED)[number]): string;
  write(file: string, text: string): void;
  /** Copies an example of the repository into a folder of its own. */
  example(name: string): string;
  /** Runs a tool of the repository, `typescript/bin/tsc`, in a folder. Rejects with what it printed. */
  tool(path: string, args: readonly string[], folder?: string): Promise<string>;
  /** Runs a module with Node. */
  node(file: string): Promise<Printed>;
  end(): void;
}

/**
 * Packs the built packages and unpacks them where `npm install` would. Everything
 * else is linked from the repository: no test needs a registry.
 */
export async function install(): Promise<Installed> {
  const folder = mkdtempSync(join(tmpdir(), 'cyber-17-installed-'));
  const modules = join(folder, 'node_modules');
  mkdirSync(join(modules, '@cyber-17'), {recursive: true});
  for (const name of readdirSync(join(ROOT, 'node_modules'))) {
    if (name !== '@cyber-17' && name !== '.bin')
      symlinkSync(join(ROOT, 'node_modules', name), join(modules, name));
  }
  const tarballs = new Map<string, string>();
  for (const name of PUBLISHED) {
    const args = ['pack', '--json', '--silent', '--pack-destination', folder];
    const {stdout} = await run('npm', args, {
      cwd: publishedFolder(name),
      shell: process.platform === 'win32',
    });
    const [{filename}] = JSON.parse(stdout) as [{filename: string}];
    tarballs.set(name, join(folder, filename));
    const target = join(modules, '@cyber-17', name);
    mkdirSync(target);
    await run('tar', ['-xzf', join(folder, filename), '-C', target, '--strip-components=1']);
  }
  // Not those of the tests: a page's own program knows nothing of our sources.
  const env = {...process.env, NODE_OPTIONS: '', NODE_ENV: 'production'};

  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(folder, file)), {recursive: true});
    writeFileSync(join(folder, file), text);
  };
  write('package.json', '{"type": "module"}');
  return {
    folder,
    tarball: (name) => tarballs.get(name)!,
    write,
    example(name) {
      cpSync(join(ROOT, 'examples', name), join(folder, name), {recursive: true});
      return join(folder, name);
    },
    async tool(path, args, cwd = folder) {
      try {
        const {stdout, stderr} = await run(process.execPath, [join(ROOT, 'node_modules', path), ...args], {
          cwd,
          env,
        });
        return stdout + stderr;
      } catch (error) {
        const {stdout, stderr} = error as Printed;
        throw new Error(`${path} failed:\n${stdout}${stderr}`, {cause: error});
      }
    },
    node: (file) => run(process.execPath, [join(folder, file)], {cwd: folder, env}),
    end: () => rmSync(folder, {recursive: true, force: true}),
  };
}

/** Bundles an example with Vite, as its own `npm run build` would; gives its page and files. */
export async function built(installed: Installed, name: string) {
  const folder = installed.example(name);
  const said = await installed.tool('vite/bin/vite.js', ['build', '--logLevel', 'warn'], folder);
  const out = join(folder, 'dist');
  const files = new Map([...filesBelow(out)].map(([path, bytes]) => [path, bytes] as const));
  return {said, html: readFileSync(join(out, 'index.html'), 'utf8'), files};
}
