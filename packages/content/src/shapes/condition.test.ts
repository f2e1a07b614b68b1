import {describe, expect, test} from 'vitest';

import {holds} from './condition.js';

describe('a condition', () => {
  const facts = {money: 'recent', given: ['card', 'identity']};

  test('that is absent always holds', () => {
    expect(holds(undefined, {})).toBe(true);
  });

  test('holds when every fact is one of its values', () => {
    expect(holds({money: ['older', 'recent'], given: 'card'}, facts)).toBe(true);
    expect(holds({money: 'recent', given: 'credentials'}, facts)).toBe(false);
  });

  test('does not hold over a fact that was not said', () => {
    expect(holds({remote: 'yes'}, facts)).toBe(false);
  });

  test('joins with any and not', () => {
    expect(holds({any: [{remote: 'yes'}, {given: 'identity'}], not: {money: 'older'}}, facts)).toBe(true);
    expect(holds({not: {given: 'card'}}, facts)).toBe(false);
  });
});
