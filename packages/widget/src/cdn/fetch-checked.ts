/** A file is waited for this long: after it come words, and a way to try again. */
export const PATIENCE = 10_000;

/** What did not come as it was published, and may stand so in the browser's cache, for as long as it likes. */
const spoilt = new Set<string>();

/** Fetches a file of this version, checked against its hash by the browser. */
export async function fetchChecked(url: string, integrity: string): Promise<Response> {
  try {
    const answer = await fetch(url, {
      integrity,
      // As the preload asks, or it would not be used; across origins it means none.
      credentials: 'same-origin',
      referrerPolicy: 'no-referrer',
      cache: spoilt.has(url) ? 'reload' : 'default',
      signal: AbortSignal.timeout(PATIENCE),
    });
    spoilt.delete(url);
    return answer;
  } catch (error) {
    spoilt.add(url);
    throw error;
  }
}
