import {execFileSync} from 'node:child_process';
import {existsSync} from 'node:fs';

import {Cyber17Error} from '@cyber-17/protocol';

/** Thrown when no browser is there and none may be installed. It says what to do. */
export class NoBrowserError extends Cyber17Error {
  override name = 'NoBrowserError';

  constructor() {
    super(
      'Expected a Chromium or Chrome to run the tests in, found none. ' +
        'Install one (on Debian or Ubuntu: sudo apt-get install chromium), ' +
        'or set CHROME_PATH to the program.',
    );
  }
}

const KNOWN = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Quiet on a closed network; as root there is no sandbox to be had. */
export const BROWSER_FLAGS: readonly string[] = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/**
 * Finds a browser: `CHROME_PATH`, an installed one, or one that it installs,
 * where it is root on Debian or Ubuntu.
 *
 * @throws {NoBrowserError} if there is none
 */
export function findBrowser(): string {
  const {CHROME_PATH} = process.env;
  if (CHROME_PATH && existsSync(CHROME_PATH)) return CHROME_PATH;
  const found = KNOWN.find((path) => existsSync(path));
  if (found) return found;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('No browser found: installing Debian’s chromium…');
    const environment = {...process.env, DEBIAN_FRONTEND: 'noninteractive'};
    const options = {stdio: 'inherit', env: environment} as const;
    execFileSync('apt-get', ['update', '-qq'], options);
    execFileSync('apt-get', ['install', '-y', '-qq', 'chromium'], options);
    const installed = KNOWN.find((path) => existsSync(path));
    if (installed) return installed;
  }
  throw new NoBrowserError();
}
