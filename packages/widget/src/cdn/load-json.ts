/** Data is waited for this long: after it come words, and a way to try again. */
const PATIENCE = 10_000;

/** Where a file of this version is: beside this one. */
export const beside = (file: string) => new URL(file, import.meta.url).href;

/** Loads data of this version, checked against its hash by the browser. */
export async function loadJson<T>(url: string, integrity: string): Promise<T> {
  const answer = await fetch(url, {
    integrity,
    // As the preload asks, or it would not be used; across origins it means none.
    credentials: 'same-origin',
    referrerPolicy: 'no-referrer',
    signal: AbortSignal.timeout(PATIENCE),
  });
  return answer.json() as Promise<T>;
}
