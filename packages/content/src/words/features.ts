import {oneOf} from './patterns.js';
import {stemOf} from './stem.js';

import type {WordTest} from './patterns.js';

/** In letters. A longer word counts by this beginning as well. */
const BEGINNING = 4;

/** Words that say the same here, by the name of what they say. */
export type Classes = Readonly<Record<string, string>>;

/** One word of a text, and what it says. */
export interface ReadWord {
  readonly stem: string;
  readonly says: readonly string[];
}

/** A reader of words: looks up once what each of them says. */
export function wordReader(classes: Classes): (tokens: readonly string[]) => readonly ReadWord[] {
  const tests: readonly (readonly [string, WordTest])[] = Object.entries(classes).map(([name, words]) => [
    `@${name}`,
    oneOf(words),
  ]);
  return (tokens) =>
    tokens.map((token) => ({
      stem: stemOf(token),
      says: [
        ...(token.startsWith('#') && token !== '#number' && token !== '#hour' ? [token] : []),
        ...tests.flatMap(([name, test]) => (test(token) ? [name] : [])),
      ],
    }));
}

/**
 * What a text is scored by. Each word, the beginning of each long one, each two
 * that follow one another, what they say, and each two of these. Each once,
 * however often it is said.
 */
export function featuresOf(words: readonly ReadWord[]): readonly string[] {
  const features = new Set<string>();
  const said = new Set<string>();
  let before: string | undefined;
  for (const {stem, says} of words) {
    features.add(stem);
    if (stem.length > BEGINNING) features.add(`${stem.slice(0, BEGINNING)}*`);
    if (before !== undefined) features.add(`${before} ${stem}`);
    before = stem;
    for (const name of says) said.add(name);
  }
  const all = [...said].sort();
  for (const [index, one] of all.entries()) {
    features.add(one);
    for (const other of all.slice(index + 1)) features.add(one + other);
  }
  return [...features];
}
