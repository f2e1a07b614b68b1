import {realContent} from '@cyber-17/content/testing';
import {describe, expect, test} from 'vitest';

import {complaintFor} from '../outcome/complaint.js';
import {concluder} from '../testing/index.js';

const {compiled, examples} = realContent();
const {book, graph} = compiled.fr;
const conclude = concluder(graph);
const NOW = Date.parse('2026-11-21T12:00:00Z');

describe('the examples of the knowledge base', () => {
  test.each(examples.map((example, index) => ({...example, index})))(
    '$file, example $index: $given',
    (example) => {
      const {expect: wanted} = example;
      const outcome = conclude(example.audience, example.given, NOW);
      const [primary, ...others] = outcome.conclusions;
      expect(primary.conclusion.id).toBe(wanted.outcome ?? wanted.threat);
      for (const not of [wanted.not ?? []].flat()) expect(primary.conclusion.id).not.toBe(not);
      if (wanted.also)
        expect(others.map(({conclusion}) => conclusion.id)).toEqual(expect.arrayContaining(wanted.also));
      if (wanted.severity) expect(outcome.severity).toBe(wanted.severity);
      if (wanted.stage) expect(primary.stage).toBe(wanted.stage);
      if (wanted.chat !== undefined) expect(outcome.offers.chat).toBe(wanted.chat);
      if (wanted.provider !== undefined) expect(outcome.offers.provider).toBe(wanted.provider);
      if (wanted.complaint)
        expect(complaintFor(book.complaints, outcome)?.row.procedure).toBe(wanted.complaint);
      // What is left to do.
      const plan = outcome.plan.filter(({done}) => !done).map(({action}) => action.id);
      if (wanted.first) expect(plan[0]).toBe(wanted.first);
      // In this order, others between them.
      if (wanted.plan) expect(plan.filter((id) => wanted.plan?.includes(id))).toEqual(wanted.plan);
      for (const id of wanted.without ?? []) expect(plan).not.toContain(id);
    },
  );

  test('cover every threat with one that a neighbour must not take', () => {
    for (const threat of Object.keys(graph.threats)) {
      const own = examples.filter(({of}) => of === threat);
      expect(own.length, threat).toBeGreaterThanOrEqual(3);
      expect(
        own.some(({expect}) => expect.not),
        `${threat} has an example with not`,
      ).toBe(true);
    }
  });

  test('reach every threat named by one of its own examples', () => {
    for (const threat of [...Object.keys(graph.threats), ...Object.keys(graph.outcomes)]) {
      const reached = examples.some(
        ({of, expect}) => of === threat && (expect.threat ?? expect.outcome) === threat,
      );
      expect(reached, threat).toBe(true);
    }
  });
});
