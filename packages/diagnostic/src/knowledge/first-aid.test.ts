import {withFirstAid} from '@cyber-17/content';
import {realContent} from '@cyber-17/content/testing';
import {AUDIENCES} from '@cyber-17/protocol';
import {describe, expect, test} from 'vitest';

import {outcomeOf} from '../outcome/outcome.js';
import {everyWay} from '../testing/index.js';

const {graph, naming, firstAid} = realContent().compiled.fr;
const alone = withFirstAid(naming, firstAid);

describe.each(AUDIENCES)('without the advice book, %s', (audience) => {
  const beginning = {question: graph.starts[audience]};
  const trails = [...everyWay(graph, audience)];

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
});
