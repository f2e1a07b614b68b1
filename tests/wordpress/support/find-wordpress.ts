import {execFileSync} from 'node:child_process';
import {existsSync, mkdirSync, readdirSync} from 'node:fs';
import {join} from 'node:path';

import {Cyber17Error} from '@cyber-17/protocol';

import {ROOT} from '../../../scripts/build/paths.js';

import type {ExecFileSyncOptions} from 'node:child_process';

/** Thrown when PHP or WordPress is not there and cannot be had. It says what to do. */
export class NoWordPressError extends Cyber17Error {
  override name = 'NoWordPressError';

  constructor(what: string, variable: string, cause?: unknown) {
    super(
      `Expected ${what} to run the plugin in, found none. ` +
        `Install Debian's or Ubuntu's package of that name, or set ${variable}.`,
      {cause},
    );
  }
}

const isRoot = process.getuid?.() === 0;
const options: ExecFileSyncOptions = {
  stdio: ['ignore', 'ignore', 'inherit'],
  env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'},
};

/** As root, or as who may become root without being asked. */
function apt(...args: readonly string[]) {
  const [program, ...rest] = [...(isRoot ? [] : ['sudo', '-n']), 'apt-get', '-qq', ...args];
  execFileSync(program!, rest, options);
}

/**
 * The program PHP: `PHP_PATH`, an installed one, or one that is installed now.
 *
 * @throws {NoWordPressError} if there is none
 */
export function findPhp(): string {
  const found = [process.env['PHP_PATH'], '/usr/bin/php', '/opt/homebrew/bin/php', '/usr/local/bin/php'];
  const there = found.find((path) => path && existsSync(path));
  if (there) return there;
  try {
    apt('update');
    apt('install', '-y', '--no-install-recommends', 'php-cli');
    return '/usr/bin/php';
  } catch (error) {
    throw new NoWordPressError('php-cli', 'PHP_PATH', error);
  }
}

/**
 * The files of WordPress: `WORDPRESS_PATH`, installed ones, or those of the
 * distribution's package, which is unpacked and not installed: it would bring a
 * web server and a database.
 *
 * @throws {NoWordPressError} if there are none
 */
export function findWordPress(): string {
  const unpacked = join(ROOT, '.cache/wordpress');
  const inside = join(unpacked, 'usr/share/wordpress');
  const found = [process.env['WORDPRESS_PATH'], '/usr/share/wordpress', inside];
  const there = found.find((path) => path && existsSync(join(path, 'wp-settings.php')));
  if (there) return there;
  try {
    mkdirSync(unpacked, {recursive: true});
    const download = () =>
      execFileSync('apt-get', ['-qq', 'download', 'wordpress'], {...options, cwd: unpacked});
    try {
      download();
    } catch {
      apt('update');
      download();
    }
    const file = readdirSync(unpacked).find((name) => name.endsWith('.deb'))!;
    execFileSync('dpkg-deb', ['-x', join(unpacked, file), unpacked], options);
    return inside;
  } catch (error) {
    throw new NoWordPressError('wordpress', 'WORDPRESS_PATH', error);
  }
}
