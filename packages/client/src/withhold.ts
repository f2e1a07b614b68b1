import {withdrawalOf, withoutNumbers} from '@cyber-17/content';

import type {PublishedBook} from './published-book.js';
import type {Book, Graph} from '@cyber-17/content';
import type {Publication} from '@cyber-17/protocol';

/**
 * Removes the channels that a publication withdraws: from the book, from its
 * sentences, and from the graph in pinned code, on top of which the book is laid.
 *
 * A sentence keeps the name of the channel in place of its number: a gap would help
 * nobody.
 */
export function withhold(
  book: Book,
  graph: Graph,
  {withdrawn}: Pick<Publication, 'withdrawn'>,
): PublishedBook {
  const {names, numbers} = withdrawalOf(withdrawn, book.channels, graph.channels);
  const {channels, ...rest} = withoutNumbers(book, numbers); // defence: withheld-number
  // On top of a channel, `undefined` hides it; records may lack any key.
  const hidden = Object.fromEntries(withdrawn.map((id) => [id, undefined])) as unknown as Record<
    string,
    never
  >;
  // defence: withheld-contact
  return {...rest, channels: {...channels, ...hidden}, withdrawn: Object.fromEntries(names)};
}
