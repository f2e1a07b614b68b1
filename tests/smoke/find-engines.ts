import {execFileSync} from 'node:child_process';
import {existsSync, readdirSync} from 'node:fs';
import {join} from 'node:path';

import type {WebKitPrograms} from './webkit.js';

const FIREFOX = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];

/** Debian's and Ubuntu's packages. */
const WEBKIT_PACKAGES = ['webkit2gtk-driver', 'xvfb', 'xauth', 'dbus'] as const;

/** Firefox: `FIREFOX_PATH`, an installed one, or one that it installs; `undefined` where it may not. */
export function findFirefox(): string | undefined {
  const {FIREFOX_PATH} = process.env;
  if (FIREFOX_PATH && existsSync(FIREFOX_PATH)) return FIREFOX_PATH;
  const installed = () => FIREFOX.find((path) => existsSync(path));
  return installed() ?? (install(['firefox-esr']) ? installed() : undefined);
}

/** WebKitGTK and its driver, installed or to be installed; `undefined` where it may not. */
export function findWebKit(): WebKitPrograms | undefined {
  return installedWebKit() ?? (install(WEBKIT_PACKAGES) ? installedWebKit() : undefined);
}

function installedWebKit(): WebKitPrograms | undefined {
  const driver = '/usr/bin/WebKitWebDriver';
  const tools = [driver, '/usr/bin/xvfb-run', '/usr/bin/dbus-run-session'];
  if (!tools.every((path) => existsSync(path))) return undefined;
  const browser = readdirSync('/usr/lib')
    .flatMap((machine) =>
      ['4.1', '4.0'].map((each) => join('/usr/lib', machine, `webkit2gtk-${each}/MiniBrowser`)),
    )
    .find((path) => existsSync(path));
  return browser === undefined ? undefined : {driver, browser};
}

/** Installs packages as root on Debian or Ubuntu; elsewhere it prints how to. */
function install(packages: readonly string[]): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    console.warn(`Skipped: on Debian or Ubuntu, sudo apt-get install ${packages.join(' ')}`);
    return false;
  }
  const options = {stdio: 'inherit', env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'}} as const;
  try {
    execFileSync('apt-get', ['update', '-qq'], options);
    execFileSync('apt-get', ['install', '-y', '-qq', ...packages], options);
    return true;
  } catch {
    // No network, or a distribution without them, such as Ubuntu’s Firefox.
    console.warn(`Skipped: ${packages.join(' ')} could not be installed.`);
    return false;
  }
}
