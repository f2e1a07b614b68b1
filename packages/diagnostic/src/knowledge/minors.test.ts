import {holds} from '@cyber-17/content';
import {realContent} from '@cyber-17/content/testing';
import {expect, test} from 'vitest';

import {outcomeOf} from '../outcome/outcome.js';
import {everyWay} from '../testing/index.js';

const {graph} = realContent().compiled.fr;
const beginning = {question: graph.starts.individual};

test('the plan of a possible minor explains the complaint in a child’s words wherever an adult’s plan has one', () => {
  let minors = 0;
  for (const trail of everyWay(graph, 'individual')) {
    const {facts, plan, conclusions} = outcomeOf(graph, {audience: 'individual', beginning, trail, now: 0});
    if (facts['minor'] === undefined || facts['minor'] === 'no') continue;
    minors += 1;
    const planned = plan.map(({action}) => action.id);
    const files = conclusions.some(({conclusion: {actions}, facts: seen}) =>
      actions.some((use) => use.do === 'complaint-file' && (!use.if || holds(use.if, seen))),
    );
    const way = JSON.stringify(trail);
    expect(planned, way).not.toContain('complaint-file');
    expect(planned.includes('complaint-minor'), way).toBe(files);
  }
  expect(minors).toBeGreaterThan(100);
});
