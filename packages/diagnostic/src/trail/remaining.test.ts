import {realContent} from '@cyber-17/content/testing';
import {AUDIENCES} from '@cyber-17/protocol';
import {describe, expect, test} from 'vitest';

import {answersOf} from './answers-of.js';
import {questionsFor} from './questions-for.js';
import {remainingFrom} from './remaining.js';
import {routeOf} from './route.js';

import type {Audience} from '@cyber-17/protocol';

const {graph} = realContent().compiled.fr;

/** The lengths of every way from a question to a name, by walking each; a question passed is not asked again. */
function lengths(audience: Audience, id: string, passed: readonly string[] = []): Set<number> {
  const found = new Set<number>();
  for (const answer of answersOf(graph.questions[id]!, audience)) {
    const route = routeOf([answer]);
    if (!('to' in route)) found.add(1);
    else if (passed.includes(route.to)) found.add(1);
    else for (const length of lengths(audience, route.to, [...passed, id])) found.add(1 + length);
  }
  return found;
}

describe.each(AUDIENCES)('the answers that remain, for %s', (audience) => {
  test('are those of the shortest way and of the longest', () => {
    for (const {id} of questionsFor(graph, audience)) {
      const all = lengths(audience, id);
      expect(remainingFrom(graph, audience, id), id).toEqual({
        least: Math.min(...all),
        most: Math.max(...all),
      });
    }
  });
});
