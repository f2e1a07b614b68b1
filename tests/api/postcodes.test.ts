import {COMMUNES, inventDirectory} from '@cyber-17/api';
import {departmentsOf, matchProviders, UnknownPostcodeError} from '@cyber-17/client';
import {AUDIENCES, SPECIALITIES, readDepartments, readProviderPage} from '@cyber-17/protocol';
import {describe, expect, test} from 'vitest';

import {builtTree, valueOf} from './built-tree.js';

import type {Audience} from '@cyber-17/protocol';

const tree = builtTree();
const departments = readDepartments(valueOf(tree, 'v1/departments.json'), 'departments');
const providers = inventDirectory();
const POSTCODES = [...new Set(COMMUNES.flatMap(({codesPostaux = []}) => codesPostaux))];

/** What the widget does with a postcode, over the files of the tree. */
function search(postcode: string, audience: Audience) {
  const here = departmentsOf(departments, postcode);
  const pages = [...here, 'remote'].map((name) => {
    const path = `v1/providers/${name}.json`;
    expect(tree.has(path), `${postcode}: ${path}`).toBe(true);
    return readProviderPage(valueOf(tree, path), path);
  });
  return {
    here,
    matches: matchProviders({departments, here, pages}, {audience, specialities: SPECIALITIES, seed: 17}),
  };
}

describe('a provider search', () => {
  test(`finds every provider that serves each of the ${POSTCODES.length} postcodes`, () => {
    expect(POSTCODES.length).toBeGreaterThan(6_300);
    // Postcodes of the same departments have the same answer: it is looked at once.
    const answered = new Set<string>();
    for (const postcode of POSTCODES) {
      const key = departmentsOf(departments, postcode).join();
      if (answered.has(key)) continue;
      answered.add(key);
      for (const audience of AUDIENCES) {
        const {here, matches} = search(postcode, audience);
        const expected = providers.filter(
          ({remote, serves, audiences}) =>
            audiences.includes(audience) && (remote || serves.some((code) => here.includes(code))),
        );
        expect(new Set(matches.map(({provider}) => provider.id)), postcode).toEqual(
          new Set(expected.map(({id}) => id)),
        );
        expect(matches.length, postcode).toBeGreaterThan(0);
      }
    }
    expect(answered.size).toBeGreaterThan(100);
  });

  test('finds a provider inside the department wherever the directory has one', () => {
    for (const postcode of POSTCODES) {
      const here = departmentsOf(departments, postcode);
      expect(
        providers.some(({department}) => here.includes(department)),
        postcode,
      ).toBe(true);
    }
  });

  for (const [place, postcode, here] of [
    ['Paris', '75011', ['75']],
    ['Ajaccio', '20000', ['2A']],
    ['Bastia', '20200', ['2B']],
    ['a Corsican postcode whose first digits name the other department', '20600', ['2B']],
    ['Pointe-à-Pitre', '97110', ['971']],
    ['Fort-de-France', '97200', ['972']],
    ['Cayenne', '97300', ['973']],
    ['Saint-Denis', '97400', ['974']],
    ['Saint-Pierre-et-Miquelon', '97500', ['975']],
    ['Mamoudzou', '97600', ['976']],
    ['Saint-Barthélemy, which has a postcode of Guadeloupe', '97133', ['977']],
    ['Saint-Martin, likewise', '97150', ['978']],
    ['Wallis-et-Futuna', '98600', ['986']],
    ['Papeete', '98714', ['987']],
    ['Nouméa', '98800', ['988']],
    ['a postcode of two departments', '42620', ['03', '42']],
    ['Monaco', '98000', ['06']],
  ] as const) {
    test(`returns providers for ${place}`, () => {
      const found = search(postcode, 'individual');
      expect(found.here).toEqual(here);
      expect(found.matches.length).toBeGreaterThan(0);
    });
  }

  for (const postcode of [
    '99999',
    '00000',
    '96000',
    '98300',
    '1000',
    '350000',
    'Rennes',
    '',
    '3500O',
    '35 00',
  ]) {
    test(`rejects “${postcode}” as an unknown postcode`, () => {
      expect(() => search(postcode, 'individual')).toThrow(UnknownPostcodeError);
    });
  }
});
