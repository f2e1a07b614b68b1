import type {Understood} from './understand.js';

/** The outcome that is danger itself: it shows numbers to call, and is no guess among others. */
export const DANGER = 'immediate-danger';

/** Whom to call then, in this order. */
export const DANGER_CONTACTS = ['17', '112', '114', '3114'];

/** At most this many situations are offered: more would have to be read. */
export const MOST = 3;

/** Danger is looked for when the keys rest so long. */
export const REST_MS = 300;

/** The longest text that is read. */
export const MAX_TEXT = 4_000;

/** With fewer known words than this, a text is not understood. */
const FEWEST_KNOWN = 2;

/** Whether too little of a text means something. */
export function isTooShort({known}: Understood): boolean {
  return known < FEWEST_KNOWN;
}

/**
 * Every situation that may be offered, the likeliest first.
 *
 * @param isShown whether a situation is one of those that the page has for its reader
 */
export function offered({guesses}: Understood, isShown: (id: string) => boolean): readonly string[] {
  return guesses.flatMap(({id}) => (id !== DANGER && isShown(id) ? [id] : []));
}
