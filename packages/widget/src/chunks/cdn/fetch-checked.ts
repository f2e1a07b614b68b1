/** A file is waited for this long: after it come words, and a way to try again. */
export const CHUNK_TIMEOUT_MS = 10_000;

/**
 * Fetches a file of this version, checked against its hash by the browser. What
 * is not the one expected may stand in the browser's cache, for as long as it
 * likes: it is asked for once more, past the cache.
 */
export function fetchChecked(url: string, integrity: string): Promise<Response> {
  const signal = AbortSignal.timeout(CHUNK_TIMEOUT_MS);
  // Credentials as the preload asks, or it would not be used: `same-origin`, the default.
  const ask = (cache: RequestCache) => fetch(url, {integrity, referrerPolicy: 'no-referrer', cache, signal});
  return ask('default').catch(() => ask('reload'));
}
