import {describe, expect, test} from 'vitest';

import {readProviderPage, readProviders} from './provider.js';

const provider = {
  id: 'fictif-0001',
  name: 'Atelier Fictif',
  city: 'Rennes',
  department: '35',
  serves: ['35'],
  remote: false,
  audiences: ['individual'],
  specialities: ['device'],
  labelled: true,
  phone: '02 61 91 00 00',
};

describe('a provider', () => {
  test('may say since when it is labelled, in which languages and when it answers', () => {
    const told = {
      ...provider,
      labelledSince: '2024-02-29',
      languages: ['fr', 'gsw'],
      hours: 'lun.-ven. 9 h-18 h',
    };
    expect(readProviders([told, provider], 'all')).toEqual([told, provider]);
  });

  for (const wrong of [
    {labelledSince: '2024'},
    {languages: 'fr'},
    {languages: ['French']},
    {hours: 9},
    {url: 'http://a'},
  ]) {
    test(`is refused with ${JSON.stringify(wrong)}`, () => {
      const page = {department: '35', fictitious: true, providers: [{...provider, ...wrong}]};
      expect(() => readProviderPage(page, 'page')).toThrow(`providers[0].${Object.keys(wrong)[0]}`);
    });
  }
});
