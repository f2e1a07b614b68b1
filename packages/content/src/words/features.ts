import {oneOf} from './patterns.js';
import {stemOf} from './stem.js';

import type {WordTest} from './patterns.js';

/** A longer word counts by its beginning as well. */
const BEGINNING = 4;

/** Words that say the same here, by the name of what they say. */
export type Classes = Readonly<Record<string, string>>;

/**
 * A reader of features: what a text is scored by. Each word, the beginning of
 * each long one, each two that follow one another, what they say, and each two
 * of these. Each once, however often it is said.
 */
export function featureReader(classes: Classes): (tokens: readonly string[]) => readonly string[] {
  const tests: readonly (readonly [string, WordTest])[] = Object.entries(classes).map(([name, words]) => [
    `@${name}`,
    oneOf(words),
  ]);
  return (tokens) => {
    const features = new Set<string>();
    const said = new Set<string>();
    let before: string | undefined;
    for (const token of tokens) {
      const stem = stemOf(token);
      features.add(stem);
      if (stem.length > BEGINNING) features.add(`${stem.slice(0, BEGINNING)}*`);
      if (before !== undefined) features.add(`${before} ${stem}`);
      before = stem;
      if (token.startsWith('#') && token !== '#number' && token !== '#hour') said.add(token);
      for (const [name, test] of tests) if (test(token)) said.add(name);
    }
    const all = [...said].sort();
    for (const [index, one] of all.entries()) {
      features.add(one);
      for (const other of all.slice(index + 1)) features.add(one + other);
    }
    return [...features];
  };
}
