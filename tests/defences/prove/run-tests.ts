import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync, rmSync} from 'node:fs';
import {join} from 'node:path';

import {patternOf} from '../defence.js';
import {RESULTS} from './test-result.js';

import type {NamedTest} from '../defence.js';
import type {TestResult} from './test-result.js';

/** What a run of tests gave: those that were run, and what was printed beside. */
export interface TestRun {
  readonly results: readonly TestResult[];
  readonly output: string;
}

/** How the tests of a file are run: as a stranger to what is built, in a browser, or as they are. */
export function kindOf({file}: NamedTest): 'chat' | 'e2e' | 'browser' | 'unit' {
  if (file.startsWith('tests/chat/')) return 'chat';
  if (file.startsWith('tests/')) return 'e2e';
  return /^packages\/(?:element|widget|loader|chat\/src\/visitor)\//.test(file) ? 'browser' : 'unit';
}

/**
 * Runs tests that are of one kind, by name, in a copy of the repository.
 *
 * @param dist what was built, for those that consume it
 */
export function runTests(root: string, tests: readonly NamedTest[], dist: string): TestRun {
  const [first] = tests;
  const kind = kindOf(first!);
  const files = [...new Set(tests.map(({file}) => file))];
  const name = tests.map(patternOf).join('|');
  const report = join(root, 'results.json');
  const node = ['--conditions=source', '--import', 'tsx'];
  const given =
    kind === 'browser'
      ? [
          ...node,
          'node_modules/@web/test-runner/dist/bin.js',
          '--config',
          'tests/defences/prove/browser-tests.config.ts',
          '--files',
          ...files,
        ]
      : [
          'node_modules/vitest/vitest.mjs',
          'run',
          '--project',
          kind,
          ...files,
          '-t',
          name,
          '--reporter',
          './tests/defences/prove/vitest-report.ts',
        ];
  rmSync(report, {force: true});
  const {stdout, stderr} = spawnSync(process.execPath, given, {
    cwd: root,
    encoding: 'utf8',
    env: {...process.env, CYBER17_DIST: dist, CYBER17_TEST_NAME: name, [RESULTS]: report},
  });
  const results = existsSync(report) ? (JSON.parse(readFileSync(report, 'utf8')) as TestResult[]) : [];
  return {results, output: `${stdout}\n${stderr}`};
}
