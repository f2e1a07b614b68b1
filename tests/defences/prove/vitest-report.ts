import {writeFileSync} from 'node:fs';

import {RESULTS} from './test-result.js';

import type {TestResult} from './test-result.js';
import type {Reporter, TestCase} from 'vitest/node';

/** Writes the result of each test into a file, for `npm run prove`. */
export default class ResultsReporter implements Reporter {
  readonly #results: TestResult[] = [];

  onTestCaseResult(test: TestCase) {
    const {state, errors} = test.result();
    if (state !== 'passed' && state !== 'failed') return;
    const [error] = errors ?? [];
    this.#results.push({
      name: test.fullName,
      passed: state === 'passed',
      ...(error && {reason: `${error.name}: ${error.message.split('\n')[0]}`}),
    });
  }

  onTestRunEnd() {
    writeFileSync(process.env[RESULTS]!, JSON.stringify(this.#results));
  }
}
