import {expect, test} from 'vitest';

import {whatIsLeft} from './what-is-left.js';

const known = {audience: 'company', threat: 'ransomware'};

test('a condition over known facts alone holds or does not', () => {
  expect(whatIsLeft(undefined, known)).toBe(true);
  expect(whatIsLeft({audience: ['company', 'public']}, known)).toBe(true);
  expect(whatIsLeft({audience: 'individual', scope: 'all'}, known)).toBe(false);
});

test('what is known is left out, what is not known stays', () => {
  expect(whatIsLeft({audience: 'company', scope: 'all'}, known)).toEqual({scope: 'all'});
  expect(whatIsLeft({any: [{audience: 'individual'}, {scope: 'all'}]}, known)).toEqual({
    any: [{scope: 'all'}],
  });
});

test('a choice with one that holds is no condition, one of which none can hold never holds', () => {
  expect(whatIsLeft({any: [{scope: 'all'}, {threat: 'ransomware'}]}, known)).toBe(true);
  expect(whatIsLeft({any: [{audience: 'public'}, {threat: 'phishing'}]}, known)).toBe(false);
});

test('what must not be is turned round', () => {
  expect(whatIsLeft({not: {audience: 'company'}}, known)).toBe(false);
  expect(whatIsLeft({not: {audience: 'public'}}, known)).toBe(true);
  expect(whatIsLeft({not: {scope: 'all'}}, known)).toEqual({not: {scope: 'all'}});
});
