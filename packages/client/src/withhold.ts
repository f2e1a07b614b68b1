import {withoutNumbers} from './without-numbers.js';

import type {PublishedBook} from './published-book.js';
import type {Book, Channel, Graph} from '@cyber-17/content';
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
  // Sentences may contain the number from the code or the one from the book.
  const known = (id: string) =>
    [book.channels[id], graph.channels[id]].filter((channel): channel is Channel => channel !== undefined);
  const named = new Map(withdrawn.map((id) => [id, labelOf(known(id)[0])]));
  const numbers = withdrawn.flatMap((id) =>
    known(id).flatMap(({phone, sms}) =>
      [phone, sms].flatMap((number) => (number ? [[number, named.get(id)!] as const] : [])),
    ),
  );
  const {channels, ...rest} = withoutNumbers(book, new Map(numbers)); // defence: withheld-number
  // On top of a channel, `undefined` hides it; records may lack any key.
  const hidden = Object.fromEntries(withdrawn.map((id) => [id, undefined])) as unknown as Record<
    string,
    never
  >;
  // defence: withheld-contact
  return {...rest, channels: {...channels, ...hidden}, withdrawn: Object.fromEntries(named)};
}

/** The name of a channel in a sentence; some are named by their number. */
function labelOf(channel: Channel | undefined): string {
  return channel && !/\d{4}/.test(channel.name.replace(/\s/g, '')) ? channel.name : '…';
}
