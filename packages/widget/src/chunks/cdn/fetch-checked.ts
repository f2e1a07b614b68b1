/** After this long a file counts as failed: the view says so, and offers to try again. */
export const CHUNK_TIMEOUT_MS = 10_000;

/**
 * Fetches a file of this version, checked against its hash by the browser. The
 * browser's cache may hold another file for as long as it likes, so a file that
 * fails is requested once more, past the cache.
 */
export function fetchChecked(url: string, integrity: string): Promise<Response> {
  const signal = AbortSignal.timeout(CHUNK_TIMEOUT_MS);
  // Credentials as the preload asks, or it would not be used: `same-origin`, the default.
  // defence: chunk-timeout, chunk-fetch-referrer
  const ask = (cache: RequestCache) => fetch(url, {integrity, referrerPolicy: 'no-referrer', cache, signal});
  return ask('default').catch(() => ask('reload'));
}
