import {expect} from 'chai';

import {openingWords} from './opening-words.js';

import type {Speaker} from '../../journey/case.js';

describe('the hours of a line', () => {
  const {toTimeString} = Date.prototype;
  // A Sunday evening in Paris; on Monday morning in New Caledonia it is 07:10.
  const now = Date.parse('2026-11-29T20:10:00Z');
  const speaker: Speaker = {
    lang: 'fr',
    resources: {now: () => now},
    word: (key, values) => `${key} ${Object.values(values ?? {}).join(', ')}`.trim(),
  };
  const elsewhere = () => {
    Date.prototype.toTimeString = () => '07:10:00 GMT+1100';
  };

  afterEach(() => {
    Date.prototype.toTimeString = toTimeString;
  });

  it('are those of the clock on the wall in France', () => {
    expect(openingWords(speaker, {open: true, until: '23:00'})).to.equal('contact.open-until 23\u00a0h');
    const opening = {open: false, day: '2026-11-30', inDays: 1, at: '09:00'} as const;
    expect(openingWords(speaker, opening)).to.equal('contact.closed-tomorrow 9\u00a0h, lundi');
  });

  it('are said to be of Paris where it is another time, and name the day', () => {
    elsewhere();
    expect(openingWords(speaker, {open: true, until: '23:00'})).to.equal(
      'contact.open-until 23\u00a0h contact.paris',
    );
    const opening = {open: false, day: '2026-11-30', inDays: 1, at: '09:00'} as const;
    expect(openingWords(speaker, opening)).to.equal('contact.closed-day 9\u00a0h contact.paris, lundi');
  });
});
