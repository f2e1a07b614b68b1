import fc from 'fast-check';
import {describe, expect, test} from 'vitest';

import {readEnvelope} from './envelope.js';
import {InvalidShapeError} from './invalid-shape-error.js';
import {langOf} from './lang.js';
import {readDepartments, readProviderPage} from './provider.js';

const provider = {
  id: 'p-1',
  name: 'Atelier Exemple',
  city: 'Rennes',
  department: '35',
  serves: ['35', '22'],
  remote: true,
  audiences: ['individual'],
  specialities: ['device'],
  labelled: true,
  phone: '02 61 91 00 01',
};

describe('a page of providers', () => {
  test('is read', () => {
    const page = {department: '35', fictitious: true, providers: [provider]};
    expect(readProviderPage(page, 'page')).toEqual(page);
  });

  test('with a script for an address is refused', () => {
    const bad = {...provider, url: 'javascript:alert(1)'};
    expect(() => readProviderPage({department: '35', fictitious: true, providers: [bad]}, 'page')).toThrow(
      InvalidShapeError,
    );
  });
});

describe('an envelope', () => {
  test('names files below the API alone', () => {
    const file = {path: '../../etc/passwd.json', integrity: `sha256-${'A'.repeat(43)}=`};
    expect(() =>
      readEnvelope({schema: 1, version: 1, content: '0123abcd', files: {'fr/advice.json': file}}, 'index'),
    ).toThrow(InvalidShapeError);
  });

  test('of another schema is refused', () => {
    expect(() => readEnvelope({schema: 2, version: 1, content: '0123abcd', files: {}}, 'index')).toThrow(
      'At "index.schema": expected 1, found the number 2.',
    );
  });
});

test('wire readers throw nothing but InvalidShapeError', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      for (const read of [readEnvelope, readProviderPage, readDepartments]) {
        try {
          read(value, 'value');
        } catch (error) {
          expect(error).toBeInstanceOf(InvalidShapeError);
        }
      }
    }),
  );
});

test('a language tag falls back to French', () => {
  expect(['en-GB', 'EN', 'fr-CA', 'de', '', undefined].map(langOf)).toEqual([
    'en',
    'en',
    'fr',
    'fr',
    'fr',
    'fr',
  ]);
});
