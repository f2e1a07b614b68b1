import {parseArgs} from 'node:util';

import {findBrowser} from './browser/find-browser.js';
import {runSteps} from './test/run-steps.js';
import {FULL, QUICK} from './test/suites.js';

import type {Step} from './test/step.js';

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
const isNamed = ({name}: Step) => positionals.length === 0 || positionals.includes(name);
const needed = new Set(suite.filter(isNamed).flatMap(({after = []}) => after));
// What a named step needs runs too, if it can tell that there is nothing to do.
const chosen = suite.filter((step) => isNamed(step) || (step.skips && needed.has(step.name)));
process.exit(await runSteps(chosen));
