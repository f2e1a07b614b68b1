import {blockListOf, clientAddress, isIn, limitKey, plainAddress} from '../connections/address.js';

import type {Chat} from '../chat.js';
import type {HttpBindings} from '@hono/node-server';
import type {Context} from 'hono';

/** Who asks, as far as an address tells. */
export interface Caller {
  /** The address itself: for nothing that stays. */
  address(context: Context): string;
  /** A keyed hash of the address, for limits. */
  hashedAddress(context: Context): Buffer;
  /** Whether the figures are for this address. */
  mayScrape(context: Context): boolean;
}

/** Reads addresses, through the proxies that the configuration trusts. */
export function callerOf({settings, secret, log}: Pick<Chat, 'settings' | 'secret' | 'log'>): Caller {
  const trusted = blockListOf(settings.trustedProxies);
  const scrapers = blockListOf(settings.metricsFrom);
  let hasWarned = false;

  const read = (context: Context) => {
    const {remoteAddress = ''} = (context.env as HttpBindings).incoming.socket;
    const forwardedFor = context.req.header('x-forwarded-for');
    const isHidden = forwardedFor !== undefined && !isIn(trusted, plainAddress(remoteAddress));
    if (isHidden && !hasWarned) {
      hasWarned = true;
      log('warn', 'a proxy that chat.trustedProxies does not name: all who come through it share its limits');
    }
    return {address: clientAddress(remoteAddress, forwardedFor, trusted), isHidden};
  };

  return {
    address: (context) => read(context).address,
    hashedAddress: (context) => secret.mac('address', limitKey(read(context).address)),
    mayScrape(context) {
      const {address, isHidden} = read(context);
      // Through a proxy that is not named, everyone would be this machine.
      return !isHidden && isIn(scrapers, address);
    },
  };
}
