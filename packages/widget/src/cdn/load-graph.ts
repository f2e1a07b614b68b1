import type {Graph} from '@cyber-17/content';

/** The graph is waited for this long: after it come words, and a way to try again. */
const PATIENCE = 10_000;

/** Loads the graph of a language, checked against its hash by the browser. */
export async function loadGraph(url: string, integrity: string): Promise<Graph> {
  const answer = await fetch(url, {
    integrity,
    // As the preload asks, or it would not be used; across origins it means none.
    credentials: 'same-origin',
    referrerPolicy: 'no-referrer',
    signal: AbortSignal.timeout(PATIENCE),
  });
  return answer.json() as Promise<Graph>;
}
