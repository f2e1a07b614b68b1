import type {Provider} from '@cyber-17/protocol';

/** The page of those who help from a distance: once, not on every page. */
export const REMOTE = 'remote';

/**
 * The providers of each page: by code of the department that they come to, and
 * those who help from a distance under `remote`.
 */
export function providersOn(providers: readonly Provider[]): ReadonlyMap<string, readonly Provider[]> {
  const pages = new Map<string, Provider[]>();
  for (const provider of providers) {
    const {department, serves, remote} = provider;
    for (const page of new Set([department, ...serves, ...(remote ? [REMOTE] : [])])) {
      const held = pages.get(page);
      if (held) held.push(provider);
      else pages.set(page, [provider]);
    }
  }
  return pages;
}
