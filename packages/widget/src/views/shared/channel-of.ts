import {warnOnce} from '@cyber-17/element';

import type {Advised} from '../../journey/case.js';
import type {Channel, ChannelDetail} from '@cyber-17/content';

/** The channel that a partner's own number replaces on the partner's pages. */
const BANK = 'bank';

/**
 * A channel as this page shows it. Where the page is that of a partner whose
 * entry the operator signed, with a number, that number replaces “your bank”.
 * The page says which entry; it never says a number, nor is it believed on
 * another origin: a hacked page must not show a thief's.
 */
export function channelOf(journey: Advised, id: string): (Channel & Partial<ChannelDetail>) | undefined {
  const {book, ready} = journey.context;
  // In another language the graph has loaded before its book, which would hide it there.
  if (book?.withdrawn && Object.hasOwn(book.withdrawn, id)) return undefined; // defence: withheld-language
  const channel = ready?.graph.channels[id];
  const partner = id === BANK ? partnerChannel(journey) : undefined;
  if (!partner) return channel;
  // Its hours are as unknown as those of any bank.
  return {...partner, ...(channel?.untilOpen !== undefined && {untilOpen: channel.untilOpen})};
}

function partnerChannel({context}: Advised): Channel | undefined {
  const {book, settings} = context;
  // Without an index nobody knows the partners.
  if (!settings.partner || !book?.partners) return undefined;
  const partner = book.partners.find(({id}) => id === settings.partner);
  // defence: partner-origin
  if (!partner?.origins.includes(location.origin)) {
    warnOnce('unknown-partner', `“${settings.partner}” is no entry of the operator for ${location.origin}.`);
    return undefined;
  }
  const {name, phone} = partner;
  return phone === undefined ? undefined : {name, phone};
}
