import {describe, expect, test} from 'vitest';

import {readProviderPage, readProviders} from './provider.js';
import {sampleProvider} from './testing/provider.js';

const provider = sampleProvider({labelled: true});

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
