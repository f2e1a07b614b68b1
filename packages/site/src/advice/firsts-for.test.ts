import {describe, expect, test} from 'vitest';

import {SiteLanguage} from '../site-language.js';
import {sampleInput} from '../testing/sample-site.js';
import {firstsFor} from './firsts-for.js';

const language = new SiteLanguage(sampleInput(), 'fr');
const firsts = (id: string) =>
  firstsFor(language, id, 'individual').map(({stages, action}) => [stages.join(' '), action?.id]);

describe('what to do first', () => {
  test('is one thing where it does not matter how far it has come', () => {
    expect(firsts('fake-bank-adviser')).toEqual([['attempt exposed harmed', 'hang-up-bank']]);
    expect(firsts('sextortion')).toEqual([['attempt exposed harmed', 'sextortion-do-not-pay']]);
  });

  test('is one for each stage where it does', () => {
    expect(firsts('romance-scam')).toEqual([
      ['attempt exposed', 'romance-check'],
      ['harmed', 'bank-recall'],
    ]);
  });

  test('is left to the questions where only what can wait is known', () => {
    expect(firsts('phishing')).toEqual([
      ['attempt exposed', 'do-not-click'],
      ['harmed', undefined],
    ]);
  });

  test('of an outcome that is not a threat holds for everyone', () => {
    expect(firsts('immediate-danger')).toEqual([['', 'call-17']]);
    expect(firsts('no-threat-found')).toEqual([['', 'hygiene-verify']]);
  });
});
