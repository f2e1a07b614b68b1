import {realContent} from '@cyber-17/content/testing';
import {describe, expect, test} from 'vitest';

import {searchIndex} from '../search-index.js';
import {SiteLanguage} from '../site-language.js';
import {sampleInput} from '../testing/sample-site.js';
import {ranked, wordsIn} from './ranked.js';

const {source} = realContent();
const entries = searchIndex(new SiteLanguage(sampleInput(), 'fr'));
const found = (query: string) => ranked(entries, query).map(({id}) => id);

describe('the search', () => {
  test.each([
    ['rançongiciel', 'ransomware'],
    ['RANCONGICIEL', 'ransomware'],
    ['faux conseiller', 'fake-bank-adviser'],
    ['carte volée', 'card-stolen-used'],
    ['harcèlement', 'cyberbullying'],
    ['phishing', 'phishing'],
    ['ransomware', 'ransomware'],
    ['sextorsion', 'sextortion'],
    ['SIM swap', 'sim-swap'],
    ['cryptomonnaie', 'fake-investment'],
    ['colocation', undefined],
  ])('finds for “%s” first %s', (query, id) => {
    expect(found(query)[0]).toBe(id);
  });

  test.each([
    ['vinted', ['fake-buyer', 'fake-seller', 'account-hack-shop-game']],
    ['spoofing', ['number-spoofing']],
    ['trojan', ['malware', 'infostealer']],
    ['spyware', ['stalkerware', 'device-hack']],
    ['fovi', ['transfer-order-fraud', 'bank-details-swap']],
  ])('finds by the common name “%s” what it is in plain words', (query, ids) => {
    expect(found(query).slice(0, 5)).toEqual(expect.arrayContaining(ids));
  });

  test('finds while one is still writing, from the third letter on', () => {
    expect(found('ranç')).toContain('ransomware');
    expect(found('r')).toEqual([]);
  });

  test('finds what people type among the first five, half of the time without their own phrases', () => {
    const phrases = Object.entries(source.threats).flatMap(([id, {value}]) =>
      value.examples.flatMap((example) =>
        'phrase' in example && example.phrase.fr ? [{id, phrase: example.phrase.fr}] : [],
      ),
    );
    const hits = phrases.filter(({id, phrase}) => found(phrase).slice(0, 5).includes(id));
    expect(hits.length / phrases.length).toBeGreaterThan(0.5);
  });

  test('reads words without accents, capitals and elisions', () => {
    expect(wordsIn('L’Écran d’ÉTÉ')).toEqual(['ecran', 'ete']);
  });
});
