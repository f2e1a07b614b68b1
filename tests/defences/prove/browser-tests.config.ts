import {writeFileSync} from 'node:fs';

import config from '../../../web-test-runner.config.mjs';
import {RESULTS} from './test-result.js';

import type {TestResult} from './test-result.js';
import type {Reporter, TestSession, TestSuiteResult} from '@web/test-runner';

/** The tests in a browser, those of one name alone, their results written into a file. */
const report: Reporter = {
  onTestRunFinished({sessions}) {
    writeFileSync(process.env[RESULTS]!, JSON.stringify(sessions.flatMap(resultsOf)));
  },
};

function resultsOf({testResults}: TestSession): readonly TestResult[] {
  return testResults ? below(testResults) : [];
}

function below({name: outer, suites, tests}: TestSuiteResult): readonly TestResult[] {
  const own = tests
    .filter(({passed, error}) => passed || error)
    .map(({name, passed, error}) => ({
      name,
      passed,
      ...(error && {reason: `${error.name ?? 'Error'}: ${error.message?.split('\n')[0]}`}),
    }));
  const inner = suites.flatMap(below);
  return [...own, ...inner].map((each) => ({...each, name: `${outer} ${each.name}`.trim()}));
}

export default {
  ...config,
  reporters: [report],
  testFramework: {config: {...config.testFramework.config, grep: process.env['CYBER17_TEST_NAME']}},
};
