import {DEFENCES} from './defences/list.js';
import {findBrowser} from './find-browser.js';
import {buildsOf} from './prove/builds.js';
import {copyRepository} from './prove/repository-copy.js';
import {kindOf, runTests} from './prove/run-tests.js';
import {unprovenBy, verdictOf} from './prove/verdict.js';

/**
 * `npm run prove`: removes each defence in turn, in a copy of the repository,
 * and expects the test that is named for it to fail.
 */
process.env['CHROME_PATH'] = findBrowser();
const words = process.argv.slice(2).join(' ');
const chosen = DEFENCES.filter((each) => JSON.stringify(each).includes(words));
const copy = copyRepository();
process.on('exit', () => copy.remove());
process.on('SIGINT', () => process.exit(130));

console.log(`${chosen.length} of ${DEFENCES.length} defences. First every test with all of them.`);
const builds = buildsOf(copy.root);
process.on('exit', () => builds.end());

for (const kind of ['unit', 'browser', 'e2e'] as const) {
  const tests = chosen.map(({test}) => test).filter((test) => kindOf(test) === kind);
  if (tests.length === 0) continue;
  const unproven = unprovenBy(runTests(copy.root, tests, kind === 'e2e' ? builds.whole() : ''), tests);
  if (unproven === undefined) continue;
  console.error(`A test that is red anyway proves nothing.\n${unproven}`);
  process.exit(1);
}

const seen: string[] = [];
for (const defence of chosen) {
  const {promise, file, text, without, test} = defence;
  const restore = copy.change(file, text, without);
  const built = await builds.without(defence);
  const verdict =
    'fault' in built
      ? {kind: 'ERROR', reason: `The build failed: ${built.fault}`}
      : verdictOf(runTests(copy.root, [test], built.dist));
  restore();
  seen.push(verdict.kind);
  console.log(`${verdict.kind.padEnd(16)} │ ${promise} │ ${test.file} › ${test.titles.join(' … ')}`);
  if (verdict.reason) console.log(`${' '.repeat(16)} │   ${verdict.reason}`);
}

const count = (kind: string) => seen.filter((each) => each === kind).length;
console.log(
  `\n${count('fails without it')} proven, ${count('SURVIVES')} survive, ${count('ERROR')} errors of the list.`,
);
process.exit(count('fails without it') === seen.length ? 0 : 1);
