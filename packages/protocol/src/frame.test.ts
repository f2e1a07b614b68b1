import fc from 'fast-check';
import {describe, expect, test} from 'vitest';

import {readFromFrame, readPortOffer, readToFrame} from './frame.js';

describe('frame messages', () => {
  test('are read with their payload', () => {
    expect(readFromFrame({type: 'queue.moved', position: 3})).toEqual({type: 'queue.moved', position: 3});
    expect(readToFrame({type: 'case.offered', lines: [{label: 'a', value: 'b'}]})).toEqual({
      type: 'case.offered',
      lines: [{label: 'a', value: 'b'}],
    });
  });

  test('say that somebody is there, and nothing of what they do', () => {
    expect(readFromFrame({type: 'visitor.stirred', key: 'a', text: 'abc'})).toEqual({
      type: 'visitor.stirred',
    });
  });

  test('name a language that the chat speaks', () => {
    expect(readToFrame({type: 'lang.changed', lang: 'ar'})).toEqual({type: 'lang.changed', lang: 'ar'});
    expect(readToFrame({type: 'lang.changed', lang: 'tlh'})).toBeUndefined();
  });

  test('are ignored when unknown, malformed or meant for the other side', () => {
    for (const data of [
      undefined,
      'hello',
      {type: 'case.stolen'},
      {type: 'queue.moved', position: -1},
      {type: 'queue.moved', position: 'first'},
      {type: 'case.offered', lines: []},
      {type: 'constructor'},
      {type: '__proto__'},
    ]) {
      expect(readFromFrame(data)).toBeUndefined();
    }
  });

  test('never throw, whatever a page posts', () => {
    fc.assert(
      fc.property(fc.anything(), (data) => {
        readFromFrame(data);
        readToFrame(data);
        expect(readPortOffer(data)).toBeUndefined();
      }),
      {numRuns: 2_000},
    );
  });
});

describe('the offer of a port', () => {
  const offer = {type: 'cyber-17.port', version: 1, lang: 'fr', theme: 'dark'};

  test('is read', () => {
    expect(readPortOffer(offer)).toEqual(offer);
  });

  test('of another version is not taken', () => {
    expect(readPortOffer({...offer, version: 2})).toBeUndefined();
  });
});
