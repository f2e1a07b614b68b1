import {flagIn} from '../flag-in.js';

/**
 * Whether the build is meant for visitors: `CYBER17_PRODUCTION=1`. `NODE_ENV` does
 * not count, because tools set it.
 *
 * @throws {ConfigurationError} if the variable says neither yes nor no
 */
export function isProduction(environment: NodeJS.ProcessEnv): boolean {
  return flagIn(environment, 'CYBER17_PRODUCTION') ?? false;
}

/** Whether the private half of a key is in this repository for anyone to read. */
export function isDevelopmentKey(id: string): boolean {
  return id.startsWith('development-');
}
