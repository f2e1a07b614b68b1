import {describe, expect, test} from 'vitest';

import {dangerContacts, isTooShort, isUnread, offered} from './offered.js';
import {DANGER} from './understand.js';

const understood = (known: number, share = 0.2) => ({
  isDanger: false,
  isDespair: false,
  guesses: [DANGER, 'parcel', 'virus'].map((id) => ({id, share})),
  facts: [],
  known,
});

describe('what is offered for a text', () => {
  test('is what the page has for its reader, in the order of the guesses', () => {
    expect(offered(understood(4), () => true)).toEqual(['parcel', 'virus']);
    expect(offered(understood(4), (id) => id !== 'parcel')).toEqual(['virus']);
  });

  test('counts half where it seldom happens to the reader', () => {
    const guesses = [
      {id: 'router', share: 0.5},
      {id: 'parcel', share: 0.3},
      {id: 'virus', share: 0.2},
    ];
    const text = {...understood(4), guesses};
    const isSeldom = (id: string) => id === 'router';
    expect(offered(text, () => true)).toEqual(['router', 'parcel', 'virus']);
    expect(offered(text, () => true, isSeldom)).toEqual(['parcel', 'router', 'virus']);
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

  test('is nothing where a text is in letters that no model reads', () => {
    expect(isUnread('تم اختراق حسابي في whatsapp')).toBe(true);
    expect(isUnread('мене обманули')).toBe(true);
    expect(isUnread('mon nom est محمد, on m’a volé 3000 € 😭')).toBe(false);
    expect(isUnread('')).toBe(false);
  });
});

describe('whom to call in danger', () => {
  test('is first who listens, for somebody who may want to die', () => {
    expect(dangerContacts({isDespair: true})[0]).toBe('3114');
    expect(dangerContacts({isDespair: false})[0]).toBe('17');
  });
});
