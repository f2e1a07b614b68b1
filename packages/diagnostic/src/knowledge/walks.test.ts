import {neighboursWithout} from '@cyber-17/content/build';
import {realContent} from '@cyber-17/content/testing';
import {describe, expect, test} from 'vitest';

import {outcomeOf} from '../outcome/outcome.js';
import {labelledWalks, scoreWalks, walk} from '../testing/index.js';

import type {DiagnosticContext} from '../machine/context.js';

const {compiled, source} = realContent();
const {graph} = compiled.fr;
const NOW = Date.parse('2026-11-28T12:00:00Z');
const concluded = (context: DiagnosticContext) => outcomeOf(graph, {...context, now: NOW});

/** What the blind walks must come to, as shares: below, the questions have become worse. */
const LEAST = {
  first: {accepted: 0.93, near: 0.98, chat: 0.92, provider: 0.92},
  other: {accepted: 0.85, near: 0.95, chat: 0.85, provider: 0.92},
} as const;

describe.each(source.walks.value)('the blind walks of $day, by the $door answer', ({door, walks}) => {
  const labelled = labelledWalks(source.situations.value, walks);

  test('still end in what they ended in', () => {
    const ends = labelled.map(({id, audience, given}) => [
      id,
      concluded(walk(graph, audience, given)).conclusions[0].conclusion.id,
    ]);
    expect(Object.fromEntries(ends)).toEqual(
      Object.fromEntries(Object.entries(walks).map(([id, {names}]) => [id, names])),
    );
  });

  test('end in what people accept, or near it, and offer what an adviser would, as often as ever', () => {
    const score = scoreWalks(graph, labelled, concluded, neighboursWithout(source));
    for (const [what, least] of Object.entries(LEAST[door])) {
      expect(score[what as keyof (typeof LEAST)[typeof door]] / score.walks, what).toBeGreaterThanOrEqual(
        least,
      );
    }
    expect(score.median).toBeLessThanOrEqual(4);
    expect(score.longest).toBeLessThanOrEqual(8);
  });

  test('catch everyone who is in danger', () => {
    const score = scoreWalks(graph, labelled, concluded, neighboursWithout(source));
    expect(score.emergencies).toBeGreaterThan(0);
    expect(score.caught).toBe(score.emergencies);
  });
});
