import {contactAt} from '../../contacts-at.js';

import type {Fault} from '../source/fault.js';
import type {Rule} from './rule.js';

/** Numbers that cost more than a call. */
const PAID = /^0 ?89/;

/**
 * Nobody is left before a line that does not answer: a contact that may be
 * closed names another one, or says what to do until then. A paid number has a
 * price, and is never the only way.
 */
export const answering: Rule = (source) => {
  const faults: Fault[] = [];
  const words = source.locales.fr.channels;
  /** A night, when every line that has hours is closed. */
  const standingOf = (id: string) =>
    contactAt(id, {name: '', ...source.channels[id]!.value} as never, 0).standing;

  for (const [id, {file, value}] of Object.entries(source.channels)) {
    const {phone, otherwise, centsPerMinute} = value;
    const isSaid = words.value[id]?.untilOpen !== undefined;
    if (standingOf(id) !== 'open' && otherwise === undefined && !isSaid) {
      faults.push(
        file.fault('no-answer', [], `hours: always, otherwise, or untilOpen in ${words.file.path}`, id),
      );
    }
    if (otherwise !== undefined && source.channels[otherwise] && standingOf(otherwise) !== 'open') {
      faults.push(file.fault('no-answer', ['otherwise'], 'a channel that answers day and night', otherwise));
    }
    if (phone !== undefined && PAID.test(phone) && centsPerMinute === undefined) {
      faults.push(file.fault('no-price', ['phone'], 'centsPerMinute beside a paid number', phone));
    }
  }
  for (const {file, value} of Object.values(source.actions)) {
    const known = value.channels?.flatMap((id) => source.channels[id]?.value ?? []) ?? [];
    if (known.length > 0 && known.every(({centsPerMinute}) => centsPerMinute !== undefined)) {
      faults.push(file.fault('no-price', ['channels'], 'a free way beside a paid number', value.channels));
    }
  }
  return faults;
};
