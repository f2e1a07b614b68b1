import type {PublishedBook} from '../published-book.js';
import type {Book, Graph} from '@cyber-17/content';
import type {Publication} from '@cyber-17/protocol';

/**
 * Takes back the channels that a publication withdraws: from the book, and from
 * the graph, which pinned code carries and over which the book is laid.
 *
 * Where a sentence names one, its name is left: with the number gone, a hole in
 * the sentence would help nobody.
 */
export function withhold(
  book: Book,
  graph: Graph,
  {withdrawn}: Pick<Publication, 'withdrawn'>,
): PublishedBook {
  const known: Graph['channels'] = {...graph.channels, ...book.channels};
  const names = withdrawn.map((id) => [id, known[id]?.name ?? ''] as const);
  // Laid over a channel, `undefined` hides it; the type of records allows for absent ones.
  const hidden = Object.fromEntries(withdrawn.map((id) => [id, undefined])) as unknown as Record<
    string,
    never
  >;
  return {...book, channels: {...book.channels, ...hidden}, withdrawn: Object.fromEntries(names)};
}
