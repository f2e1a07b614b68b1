import {parseArgs} from 'node:util';

import {findBrowser} from './browser/find-browser.js';
import {runSteps} from './test/run-steps.js';
import {FULL, QUICK} from './test/suites.js';

/**
 * `npm test` runs every check that a push needs; `npm run test:full` runs the
 * long suites, all of which `npm test` leaves out. With names, only those
 * steps: `npm run test:full -- test:hostile`.
 */
const {values, positionals} = parseArgs({
  options: {full: {type: 'boolean', default: false}},
  allowPositionals: true,
});
const suite = values.full ? FULL : QUICK;
const names = suite.map(({name}) => name);
const unknown = positionals.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  console.error(`Expected steps of ${names.join(', ')}; found ${unknown.join(', ')}.`);
  process.exit(1);
}

// Most steps cannot run without a browser: fail at once if there is none.
process.env['CHROME_PATH'] = findBrowser();
const chosen = suite.filter(({name}) => positionals.length === 0 || positionals.includes(name));
process.exit(await runSteps(chosen));
