/**
 * Whether what is built is meant for visitors: `CYBER17_PRODUCTION=1`. Not
 * `NODE_ENV`, which tools set by themselves.
 */
export function isProduction(environment: NodeJS.ProcessEnv): boolean {
  return environment['CYBER17_PRODUCTION'] === '1';
}

/** Whether a key is one whose private half anyone can read in this repository. */
export function isDevelopmentKey(id: string): boolean {
  return id.startsWith('development-');
}
