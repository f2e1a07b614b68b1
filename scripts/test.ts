import {spawnSync} from 'node:child_process';

import {findBrowser} from './browser/find-browser.js';

/** `npm test`: every check, in the order in which it is cheapest to fail. */
const STEPS = [
  'lint',
  'types',
  'boundaries',
  'content',
  'test:unit',
  'test:browser',
  'test:stories',
  'build',
  'size',
  'test:e2e',
] as const;

// First of all: without a browser half of the steps cannot run.
process.env['CHROME_PATH'] = findBrowser();

for (const step of STEPS) {
  console.log(`\n── ${step}`);
  const started = performance.now();
  const {status} = spawnSync('npm', ['run', '--silent', step], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error(`\n${step} failed.`);
    process.exit(status ?? 1);
  }
  console.log(`── ${step}: ${((performance.now() - started) / 1000).toFixed(1)} s`);
}
console.log('\nEvery check passed.');
