import type {Provider} from '@cyber-17/protocol';

/** The page of providers that help remotely; those of the departments that they serve list them too. */
export const REMOTE = 'remote';

/**
 * The providers of each page: by code of the department that they serve, and remote
 * ones under `remote`.
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
