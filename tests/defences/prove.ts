import {findBrowser} from '../../scripts/browser/find-browser.js';
import {DEFENCES} from './list.js';
import {withoutDefence} from './marked.js';
import {buildsOf} from './prove/builds.js';
import {copyRepository} from './prove/repository-copy.js';
import {kindOf, runTests} from './prove/run-tests.js';
import {redAnyway, verdictOf} from './prove/verdict.js';

import type {Defence} from './defence.js';
import type {Verdict} from './prove/verdict.js';

/**
 * `npm run prove`: removes each defence in turn, in a copy of the repository, and
 * expects the test that is named for it to fail. With words, only entries that
 * contain one of them.
 */
process.env['CHROME_PATH'] = findBrowser();
const words = process.argv.slice(2);
const chosen = DEFENCES.filter(
  (each) => words.length === 0 || words.some((word) => JSON.stringify(each).includes(word)),
);
const copy = copyRepository();
const builds = buildsOf(copy.root);
process.on('exit', () => {
  builds.end();
  copy.remove();
});
process.on('SIGINT', () => process.exit(130));

const seen: Verdict['kind'][] = [];
for (const kind of ['unit', 'chat', 'browser', 'e2e'] as const) {
  const those = chosen.filter(({test}) => kindOf(test) === kind);
  if (those.length === 0) continue;
  console.log(`${those.length} of ${DEFENCES.length} by ${kind} tests, first with every defence in place.`);
  const tests = those.map(({test}) => test);
  const whole = runTests(copy.root, tests, kind === 'e2e' ? builds.whole() : '');
  for (const defence of those) {
    const red = redAnyway(whole, defence.test);
    report(defence, red === undefined ? await prove(defence) : {kind: 'ERROR', reason: red});
  }
}

const count = (kind: Verdict['kind']) => seen.filter((each) => each === kind).length;
console.log(`\n${count('fails without it')} proven, ${count('SURVIVES')} survive, ${count('ERROR')} errors.`);
process.exit(chosen.length > 0 && count('fails without it') === chosen.length ? 0 : 1);

/** Removes one defence and runs its test. */
async function prove(defence: Defence): Promise<Verdict> {
  const {file, test} = defence;
  const restore = copy.change(file, (source) => withoutDefence(source, defence));
  try {
    const built = await builds.without(defence);
    if ('fault' in built) return {kind: 'ERROR', reason: `The build failed: ${built.fault}`};
    return verdictOf(runTests(copy.root, [test], built.dist));
  } finally {
    restore();
  }
}

/** Prints a line of the table: the verdict, the defence, its test, and the reason. */
function report({promise, test}: Defence, {kind, reason}: Verdict) {
  seen.push(kind);
  const blank = ' '.repeat(16);
  console.log(`${kind.padEnd(16)} │ ${promise} │ ${test.file} › ${test.titles.join(' … ')}`);
  if (reason) console.log(`${blank} │   ${reason}`);
}
