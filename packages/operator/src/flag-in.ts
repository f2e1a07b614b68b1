import {ConfigurationError} from './configuration-error.js';

const SAYS: Readonly<Record<string, boolean>> = {true: true, 1: true, false: false, 0: false};

/**
 * A variable that is on (`true` or `1`) or off (`false` or `0`); `undefined` if it is
 * not set.
 *
 * @throws {ConfigurationError} if it has another value: `yes` must not mean no
 */
export function flagIn(environment: NodeJS.ProcessEnv, name: string): boolean | undefined {
  const value = environment[name];
  if (value === undefined) return undefined;
  if (Object.hasOwn(SAYS, value)) return SAYS[value];
  throw new ConfigurationError([{key: name, expected: 'expected true, 1, false or 0'}]);
}
