import {partyOf, withBook} from '@cyber-17/content';
import {realContent} from '@cyber-17/content/testing';
import {AUDIENCES} from '@cyber-17/protocol';
import {describe, expect, test} from 'vitest';

import {outcomeOf} from '../outcome/outcome.js';
import {alternativesTo} from '../outcome/why.js';
import {everyWay} from '../testing/index.js';

const {graph, short: byParty, book} = realContent().compiled.fr;

describe.each(AUDIENCES)('without the advice book, %s', (audience) => {
  const beginning = {question: graph.starts[audience]};
  const trails = [...everyWay(graph, audience)];
  const alone = byParty[partyOf(audience)];

  test('gives the same name, offers and first action on every path', () => {
    expect(trails.length).toBeGreaterThan(500);
    for (const trail of trails) {
      const whole = outcomeOf(graph, {audience, beginning, trail, now: 0});
      const short = outcomeOf(alone, {audience, beginning, trail, now: 0});
      const way = JSON.stringify(trail);
      expect(short.conclusions[0].conclusion.id, way).toBe(whole.conclusions[0].conclusion.id);
      expect(short.severity, way).toBe(whole.severity);
      expect(short.offers, way).toEqual(whole.offers);
      // Mark it with `aid: true` in the file of the threat.
      expect(short.plan[0]?.action.id, way).toBe(whole.plan[0]?.action.id);
      expect(whole.plan[0], way).toBeDefined();
    }
  });

  test('and with it, everything that the whole graph gives', () => {
    const complete = withBook(alone, book);
    for (const trail of trails.filter((_, index) => index % 7 === 0)) {
      const whole = outcomeOf(graph, {audience, beginning, trail, now: 0});
      const found = outcomeOf(complete, {audience, beginning, trail, now: 0});
      const way = JSON.stringify(trail);
      const names = ({conclusions}: typeof whole) => conclusions.map(({conclusion}) => conclusion.id);
      const plan = (outcome: typeof whole) => outcome.plan.map(({action}) => action.id);
      expect(names(found), way).toEqual(names(whole));
      expect(found.severity, way).toBe(whole.severity);
      expect(found.facts, way).toEqual(whole.facts);
      expect(found.offers, way).toEqual(whole.offers);
      expect(plan(found), way).toEqual(plan(whole));
      // The question that separates them can be one that only others are asked.
      const others = (of: typeof graph, outcome: typeof whole) =>
        alternativesTo(of, outcome, trail).map(({threat}) => threat);
      expect(others(complete, found), way).toEqual(others(graph, whole));
    }
  });
});
