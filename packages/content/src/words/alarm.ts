import {oneOf} from './patterns.js';

import type {WordTest} from './patterns.js';

/** How many words in a row are near one another. */
const NEAR = 8;

/** A rule: near one another, a word of each of its parts. */
export type Alarm = readonly WordTest[];

/** @param text the parts of a rule, parted by spaces */
export function alarmOf(text: string): Alarm {
  return text.split(' ').map(oneOf);
}

/** Whether a text says what one of some rules looks for. */
export function rings(alarms: readonly Alarm[], tokens: readonly string[]): boolean {
  return alarms.some((parts) => tokens.some((_, at) => isNear(parts, tokens.slice(at, at + NEAR))));
}

/** Each part by a word of its own, in any order. */
function isNear(parts: Alarm, words: readonly string[]): boolean {
  const [part, ...rest] = parts;
  if (!part) return true;
  return words.some(
    (word, at) =>
      part(word) &&
      isNear(
        rest,
        words.filter((_, other) => other !== at),
      ),
  );
}
