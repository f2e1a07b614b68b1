import {withoutNumbers} from './without-numbers.js';

import type {Records} from './records.js';
import type {Channel} from './shapes/channel.js';
import type {Replacements} from './without-numbers.js';

/** What an operator withdraws, as sentences have it. */
export interface Withdrawal {
  /** The name of each contact, to use in a sentence. */
  readonly names: ReadonlyMap<string, string>;
  /** What replaces each of their numbers. */
  readonly numbers: Replacements;
}

/**
 * Names and numbers of the contacts that are withdrawn. Where two versions of a
 * contact are known, a sentence may contain the number of either.
 */
export function withdrawalOf(
  withdrawn: readonly string[],
  ...versions: readonly Records<Channel | undefined>[]
): Withdrawal {
  const known = (id: string) => versions.flatMap((channels) => channels[id] ?? []);
  const names = new Map(withdrawn.map((id) => [id, labelOf(known(id)[0])]));
  const numbers = withdrawn.flatMap((id) =>
    known(id).flatMap(({phone, sms}) =>
      [phone, sms].flatMap((number) => (number ? [[number, names.get(id)!] as const] : [])),
    ),
  );
  return {names, numbers: new Map(numbers)};
}

/**
 * All texts of one language without the numbers that are withdrawn. The contacts stay,
 * since texts refer to them: who lists contacts leaves these out.
 */
export function withoutWithdrawn<T extends {readonly book: {readonly channels: Records<Channel>}}>(
  texts: T,
  withdrawn: readonly string[],
): T {
  return withoutNumbers(texts, withdrawalOf(withdrawn, texts.book.channels).numbers);
}

/** The name of a channel in a sentence; some are named by their number. */
function labelOf(channel: Channel | undefined): string {
  return channel && !/\d{4}/.test(channel.name.replace(/\s/g, '')) ? channel.name : '…';
}
