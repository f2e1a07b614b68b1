import {BlockList, isIP, isIPv6} from 'node:net';

/** Addresses and blocks in CIDR notation, as one list to look in. */
export function blockListOf(entries: readonly string[]): BlockList {
  const list = new BlockList();
  for (const entry of entries) {
    const [address = '', bits] = entry.split('/');
    const family = isIPv6(address) ? 'ipv6' : 'ipv4';
    if (bits === undefined) list.addAddress(address, family);
    else list.addSubnet(address, Number(bits), family);
  }
  return list;
}

/** Whether an address is in a list. */
export function isIn(list: BlockList, address: string): boolean {
  return isIP(address) !== 0 && list.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');
}

/** The address alone: without a port or brackets, and as plain IPv4 if it arrived as `::ffff:192.0.2.1`. */
export const plainAddress = (address: string): string =>
  address
    .trim()
    .replace(/^\[(.*)\](?::\d+)?$/, '$1')
    .replace(/^([\d.]+):\d+$/, '$1')
    .replace(/^::ffff:(?=\d+\.)/i, '');

/**
 * The address of a client. `X-Forwarded-For` counts only as far as trusted proxies
 * wrote it: read from its end, the first address that is not one of theirs.
 */
export function clientAddress(remote: string, forwardedFor: string | undefined, trusted: BlockList): string {
  let address = plainAddress(remote);
  const chain = forwardedFor?.split(',').map(plainAddress) ?? [];
  // defence: chat-proxy
  while (isIn(trusted, address)) {
    const before = chain.pop();
    if (before === undefined || isIP(before) === 0) break;
    address = before;
  }
  return address;
}

/** What limits count by: a household of IPv6 has a whole /64, and could have a new address each second. */
export const limitKey = (address: string): string => (isIPv6(address) ? groupsOf(address, 4) : address);

/** The network of an address, which often has one owner: a /24 of IPv4, a /48 of IPv6. */
export const networkKey = (address: string): string =>
  isIPv6(address) ? groupsOf(address, 3) : address.split('.').slice(0, 3).join('.');

/** The first groups of an address of IPv6. */
function groupsOf(address: string, count: number): string {
  const [head = '', tail = ''] = address.split('::');
  const left = head.split(':').filter(Boolean);
  const right = tail.split(':').filter(Boolean);
  const full = address.includes('::')
    ? [...left, ...Array.from({length: 8 - left.length - right.length}, () => '0'), ...right]
    : left;
  return full
    .slice(0, count)
    .map((group) => parseInt(group, 16).toString(16))
    .join(':');
}
