import {MOST, isTooShort, offered} from '@cyber-17/content/words';

import {ranked} from './ranked.js';

import type {Searchable} from './ranked.js';
import type {Understood} from '@cyber-17/content/words';

const MAX_FOUND = 12;

/** A guess that holds less of the whole than this is none: what holds the words says more. */
const LEAST_SHARE = 0.03;

/**
 * The situations that a text may be about, the likeliest first: what was
 * understood of it, then what holds its words.
 */
export function foundFor(
  entries: readonly Searchable[],
  text: string,
  understood: Understood | undefined,
): readonly string[] {
  const likely = understood && !isTooShort(understood) ? guessed(entries, understood) : [];
  const spelled = ranked(entries, text).map(({id}) => id);
  return [...new Set([...likely, ...spelled])].slice(0, MAX_FOUND);
}

function guessed(entries: readonly Searchable[], {guesses, ...rest}: Understood): readonly string[] {
  const shown = new Set(entries.map(({id}) => id));
  const likely = guesses.filter(({share}) => share >= LEAST_SHARE);
  return offered({...rest, guesses: likely}, (id) => shown.has(id)).slice(0, MOST);
}
