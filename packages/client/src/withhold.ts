import {withoutNumbers} from './without-numbers.js';

import type {PublishedBook} from './published-book.js';
import type {Book, Channel, Graph} from '@cyber-17/content';
import type {Publication} from '@cyber-17/protocol';

/**
 * Takes back the channels that a publication withdraws: from the book, from its
 * sentences, and from the graph, which pinned code carries and over which the
 * book is laid.
 *
 * Where a sentence names one, its name is left: with the number gone, a hole in
 * the sentence would help nobody.
 */
export function withhold(
  book: Book,
  graph: Graph,
  {withdrawn}: Pick<Publication, 'withdrawn'>,
): PublishedBook {
  // Both may stand in sentences: what the code carries, and what the book knows.
  const known = (id: string) =>
    [book.channels[id], graph.channels[id]].filter((channel): channel is Channel => channel !== undefined);
  const named = new Map(withdrawn.map((id) => [id, labelOf(known(id)[0])]));
  const numbers = withdrawn.flatMap((id) =>
    known(id).flatMap(({phone, sms}) =>
      [phone, sms].flatMap((number) => (number ? [[number, named.get(id)!] as const] : [])),
    ),
  );
  const {channels, ...rest} = withoutNumbers(book, new Map(numbers));
  // Laid over a channel, `undefined` hides it; the type of records allows for absent ones.
  const hidden = Object.fromEntries(withdrawn.map((id) => [id, undefined])) as unknown as Record<
    string,
    never
  >;
  return {...rest, channels: {...channels, ...hidden}, withdrawn: Object.fromEntries(named)};
}

/** What a channel is called in a sentence; some have their number for a name. */
function labelOf(channel: Channel | undefined): string {
  return channel && !/\d{4}/.test(channel.name.replace(/\s/g, '')) ? channel.name : '…';
}
