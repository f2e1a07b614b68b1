import {describe, expect, test} from 'vitest';

import {DANGER, isTooShort, offered} from './offered.js';

const understood = (known: number, share = 0.3) => ({
  isDanger: false,
  guesses: [DANGER, 'parcel', 'virus'].map((id) => ({id, share})),
  facts: [],
  known,
});

describe('what is offered for a text', () => {
  test('is what the page has for its reader, in the order of the guesses', () => {
    expect(offered(understood(4), () => true)).toEqual(['parcel', 'virus']);
    expect(offered(understood(4), (id) => id !== 'parcel')).toEqual(['virus']);
  });

  test('is never danger, which shows its numbers', () => {
    expect(offered(understood(4), () => true)).not.toContain(DANGER);
  });

  test('is there for one word that means one thing', () => {
    expect(isTooShort(understood(1, 0.4))).toBe(false);
  });

  test('waits for a second word where one means little', () => {
    expect(isTooShort(understood(1))).toBe(true);
    expect(isTooShort(understood(2))).toBe(false);
  });
});
