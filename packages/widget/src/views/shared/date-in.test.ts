import {expect} from 'chai';

import {dateIn} from './date-in.js';

describe('a date in words', () => {
  const on = (day: string, lang = 'fr') =>
    dateIn(lang, Date.parse(`${day}T12:00:00Z`), {dateStyle: 'long', timeZone: 'UTC'});

  it('has the first of a month as French writes it, and no other day', () => {
    expect(on('2026-11-01')).to.equal('1er novembre 2026');
    expect(on('2026-11-21')).to.equal('21 novembre 2026');
    expect(on('2026-12-11')).to.equal('11 décembre 2026');
  });

  it('is left as it is in other languages', () => {
    expect(on('2026-11-01', 'en')).to.contain('1').and.not.to.contain('1er');
  });

  it('has the hour too, where that is asked for', () => {
    const full = dateIn('fr', Date.parse('2026-12-01T01:01:00Z'), {
      dateStyle: 'full',
      timeStyle: 'short',
      timeZone: 'UTC',
    });
    expect(full).to.match(/^mardi 1er décembre 2026 à 01\u00a0h\u00a001$/);
  });
});
