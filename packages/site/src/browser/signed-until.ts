/** After this long the notice is shown. */
const TIMEOUT_MS = 10_000;

/** What is read here of the API's index and of its payload. */
interface Index {
  readonly payload: string;
}
interface Payload {
  readonly version: number;
  readonly validUntil: string;
}

/**
 * Until when advice is valid by the present index, in milliseconds of the epoch: it may
 * have been signed again since the page was built. Long past, if the index is of newer
 * advice or does not come. Its signature is not verified: it hides a notice, no more.
 *
 * @param published when the advice was published, in milliseconds of the epoch
 */
export async function signedUntil(index: string, published: number): Promise<number> {
  try {
    const signal = AbortSignal.timeout(TIMEOUT_MS);
    const answer = await fetch(index, {credentials: 'omit', referrerPolicy: 'no-referrer', signal});
    const {payload} = (await answer.json()) as Index;
    const {version, validUntil} = JSON.parse(payload) as Payload;
    return version * 1_000 <= published ? Date.parse(validUntil) : 0;
  } catch {
    return 0;
  }
}
