import {openingAt} from './opening.js';

import type {Opening} from './opening.js';
import type {Channel} from './shapes/channel.js';

/** Whether someone answers: yes, nobody knows, or no. */
export type Standing = 'open' | 'perhaps' | 'closed';

/** A contact, at one moment. */
export interface ContactAt<T extends Channel = Channel> {
  readonly id: string;
  readonly channel: T;
  readonly standing: Standing;
  /** Until when, or when next; absent without known hours. */
  readonly opening?: Opening;
}

/**
 * Whom to reach now, for one thing to do: the one rule for screen and paper.
 *
 * - A closed line brings the contact that it names for that time.
 * - Who may answer goes first, in the order of the knowledge base; then what
 *   costs money; then what is closed.
 * - No number is given twice.
 *
 * @param ids in the order of the knowledge base
 * @param find the contact of an id, unless it may not be shown
 * @param now milliseconds of the epoch
 */
export function contactsAt<T extends Channel>(
  ids: readonly string[],
  find: (id: string) => T | undefined,
  now: number,
): readonly ContactAt<T>[] {
  const at = (id: string): readonly ContactAt<T>[] => {
    const channel = find(id);
    return channel ? [contactAt(id, channel, now)] : [];
  };
  const numbers = new Set<string>();
  return ids
    .flatMap((id) =>
      at(id).flatMap((contact) => {
        const {standing, channel} = contact;
        const other = standing === 'closed' ? channel.otherwise : undefined;
        return other === undefined ? [contact] : [...at(other), contact]; // defence: night-contact
      }),
    )
    .filter(({id, channel: {phone, sms}}) => {
      const number = (phone ?? sms ?? id).replaceAll(' ', '');
      return !numbers.has(number) && numbers.add(number);
    })
    .sort((a, b) => rankOf(a) - rankOf(b));
}

/** One contact: a line without known hours perhaps answers, a site or a text message always does. */
export function contactAt<T extends Channel>(id: string, channel: T, now: number): ContactAt<T> {
  const {hours, phone, sms, url} = channel;
  if (hours !== undefined && hours !== 'always') {
    const opening = openingAt(hours, now);
    return {id, channel, standing: opening?.open ? 'open' : 'closed', ...(opening && {opening})};
  }
  const isReadLater = phone === undefined && (sms ?? url) !== undefined;
  return {id, channel, standing: hours === 'always' || isReadLater ? 'open' : 'perhaps'};
}

function rankOf({standing, channel}: ContactAt): number {
  // defence: who-answers-first
  return standing === 'closed' ? 2 : channel.centsPerMinute === undefined ? 0 : 1;
}
