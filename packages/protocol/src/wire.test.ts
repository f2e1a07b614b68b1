import fc from 'fast-check';
import {describe, expect, test} from 'vitest';

import {readEnvelope} from './envelope.js';
import {InvalidShapeError} from './invalid-shape-error.js';
import {langOf} from './lang.js';
import {readDepartments, readProviderPage} from './provider.js';
import {readPublication} from './publication.js';

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
  const envelope = {keyId: 'key-1', signature: `${'A'.repeat(86)}==`, payload: '{}'};

  test('is read', () => {
    expect(readEnvelope(envelope, 'index')).toEqual(envelope);
  });

  test('has one spelling of its signature: spare bits are refused', () => {
    for (const last of 'BCPRfhvxz/') {
      const signature = `${'A'.repeat(85)}${last}==`;
      expect(() => readEnvelope({...envelope, signature}, 'index')).toThrow('index.signature');
    }
  });
});

describe('a publication', () => {
  const publication = {
    schema: 1,
    version: 1,
    validUntil: '2027-01-31T12:00:00Z',
    content: '0123abcd',
    files: {},
    partners: [],
    withdrawn: [],
  };

  test('is read, with its partners and what it withdraws', () => {
    const partners = [
      {id: 'bank', name: 'Banque', origins: ['https://bank.example'], phone: '01 99 00 00 00'},
    ];
    const told = {...publication, partners, withdrawn: ['3018']};
    expect(readPublication(told, 'payload')).toEqual(told);
  });

  test('names files below the API alone', () => {
    const file = {path: '../../etc/passwd.json', integrity: `sha256-${'A'.repeat(43)}=`};
    expect(() => readPublication({...publication, files: {'fr/advice.json': file}}, 'payload')).toThrow(
      InvalidShapeError,
    );
  });

  test('of another schema is refused', () => {
    expect(() => readPublication({...publication, schema: 2}, 'payload')).toThrow(
      'At "payload.schema": expected 1, found the number 2.',
    );
  });

  test('honours a partner on origins alone', () => {
    for (const origin of ['*', 'https://bank.example/', 'http://bank.example', 'bank.example', 'null']) {
      const partners = [{id: 'bank', name: 'Banque', origins: [origin]}];
      expect(() => readPublication({...publication, partners}, 'payload')).toThrow('partners[0].origins[0]');
    }
  });
});

test('wire readers throw nothing but InvalidShapeError', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      for (const read of [readEnvelope, readPublication, readProviderPage, readDepartments]) {
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
