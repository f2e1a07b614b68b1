import type {Followed} from '../resources.js';
import type {PublishedBook} from '@cyber-17/client';

/** A book that was asked for longer ago than this is asked for again. */
const OLD_MS = 3_600_000;

/** After this long what is there is kept. */
const TIMEOUT_MS = 15_000;

/** When each book was last asked for. */
const asked = new WeakMap<PublishedBook, number>();

/**
 * Asks for the advice book anew where a page was open for long: a number in it may
 * have been withdrawn since. Nobody waits for it, and no answer is lost.
 */
export async function renewBook(journey: Followed): Promise<void> {
  const {context, resources, view} = journey;
  const {audience, book, help} = context;
  if (!book || !help || view === undefined) return;
  const now = resources.now();
  const isOld = now - (asked.get(book) ?? now) > OLD_MS;
  if (isOld || !asked.has(book)) asked.set(book, now);
  if (!isOld) return;
  try {
    const graph = await resources.loadGraph(book.lang, audience);
    const output = await help.loadBook(resources.operator, graph, AbortSignal.timeout(TIMEOUT_MS));
    // Another language or party has brought another one meanwhile.
    if (journey.context.book === book) journey.send({type: 'book.renewed', output, graph});
  } catch {
    // The one that is there holds, and is asked for again in an hour.
  }
}
