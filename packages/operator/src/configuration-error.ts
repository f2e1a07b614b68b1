import {Cyber17Error} from '@cyber-17/protocol';

/** Thrown when the configuration has a wrong value. Its message names the key. */
export class ConfigurationError extends Cyber17Error {
  override name = 'ConfigurationError';

  readonly keys: readonly string[];

  constructor(issues: readonly {readonly key: string; readonly expected: string}[]) {
    const lines = issues.map(({key, expected}) => `  ${key}: ${expected}`);
    super(`The configuration is wrong (operator.json or its CYBER17_… variables):\n${lines.join('\n')}`);
    this.keys = issues.map(({key}) => key);
  }
}
