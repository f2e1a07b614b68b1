import {DANGER} from './understand.js';

import type {Guess, Understood} from './understand.js';

/** Whom to call then, in this order. */
export function dangerContacts({isDespair}: Pick<Understood, 'isDespair'>): readonly string[] {
  return isDespair ? ['3114', '112', '17', '114'] : ['17', '112', '114', '3114'];
}

/** At most this many situations are offered: more would have to be read. */
export const MOST = 3;

/** Danger is looked for when the keys rest so long. */
export const REST_MS = 300;

/** The longest text that is read. */
export const MAX_TEXT = 4_000;

/** With fewer known words than this, a text is understood only where they mean one thing. */
const FEWEST_KNOWN = 2;

/** The part of the whole from which one word means something: “ransomware” does, “yesterday” does not. */
const TELLING = 0.25;

/** Whether too little of a text means something. */
export function isTooShort({known, guesses}: Understood): boolean {
  return known < FEWEST_KNOWN && (guesses[0]?.share ?? 0) <= TELLING;
}

/** Whether a text is written in other letters, which no model reads: a name in Latin ones says little of it. */
export function isUnread(text: string): boolean {
  const latin = text.match(/\p{sc=Latin}/gu) ?? [];
  return (text.match(/\p{L}/gu)?.length ?? 0) > 2 * latin.length;
}

/** How much a guess counts of what seldom happens to the reader: a clear text outweighs it, three words do not. */
const SELDOM = 0.5;

/**
 * Every situation that may be offered, the likeliest first.
 *
 * @param isShown whether a situation is one of those that the page has for its reader
 * @param isSeldom whether it seldom happens to its reader
 */
export function offered(
  {guesses}: Understood,
  isShown: (id: string) => boolean,
  isSeldom: (id: string) => boolean = () => false,
): readonly string[] {
  const worth = ({id, share}: Guess) => share * (isSeldom(id) ? SELDOM : 1);
  return guesses
    .filter(({id}) => id !== DANGER && isShown(id))
    .sort((a, b) => worth(b) - worth(a))
    .map(({id}) => id);
}
