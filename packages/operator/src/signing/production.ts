/**
 * Whether the build is meant for visitors: `CYBER17_PRODUCTION=1`. `NODE_ENV` does
 * not count, because tools set it.
 */
export function isProduction(environment: NodeJS.ProcessEnv): boolean {
  return environment['CYBER17_PRODUCTION'] === '1';
}

/** Whether the private half of a key is in this repository for anyone to read. */
export function isDevelopmentKey(id: string): boolean {
  return id.startsWith('development-');
}
