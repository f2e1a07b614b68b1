import {MOST, isTooShort, offered} from '@cyber-17/content/words';

import {ranked} from './ranked.js';

import type {Searchable} from './ranked.js';
import type {Understood} from '@cyber-17/content/words';

const MAX_FOUND = 12;

/**
 * The situations that a text may be about, the likeliest first: what was
 * understood of it, then what holds its words.
 */
export function foundFor(
  entries: readonly Searchable[],
  text: string,
  understood: Understood | undefined,
): readonly string[] {
  const known = new Set(entries.map(({id}) => id));
  const likely =
    understood && !isTooShort(understood) ? offered(understood, (id) => known.has(id)).slice(0, MOST) : [];
  const spelled = ranked(entries, text).map(({id}) => id);
  return [...new Set([...likely, ...spelled])].slice(0, MAX_FOUND);
}
