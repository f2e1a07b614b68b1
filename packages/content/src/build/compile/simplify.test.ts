import fc from 'fast-check';
import {describe, expect, test} from 'vitest';

import {holds} from '../../shapes/condition.js';
import {simplify} from './simplify.js';

import type {Condition} from '../../shapes/condition.js';

const isKnown = (fact: string) => fact !== 'later';

const condition = fc.letrec<{one: Condition}>((tie) => ({
  one: fc.record(
    {
      any: fc.array(tie('one'), {minLength: 1, maxLength: 3}),
      not: tie('one'),
      stage: fc.constantFrom('attempt', 'harmed'),
      later: fc.constantFrom('yes', 'no'),
    },
    {requiredKeys: []},
  ) as fc.Arbitrary<Condition>,
})).one;

describe('a simplified condition', () => {
  test('says the same as long as the other facts are not known', () => {
    fc.assert(
      fc.property(condition, fc.constantFrom('attempt', 'harmed'), (rule, stage) => {
        const simple = simplify(rule, isKnown);
        const still = typeof simple === 'boolean' ? simple : holds(simple, {stage});
        expect(still).toBe(holds(rule, {stage}));
      }),
    );
  });

  test('asks for nothing that is not known', () => {
    fc.assert(
      fc.property(condition, (rule) => {
        expect(JSON.stringify(simplify(rule, isKnown))).not.toContain('later');
      }),
    );
  });

  test('always holds if there is no condition', () => {
    expect(simplify(undefined, isKnown)).toBe(true);
    expect(simplify({not: {later: 'yes'}}, isKnown)).toBe(true);
    expect(simplify({stage: 'harmed', later: 'yes'}, isKnown)).toBe(false);
  });
});
