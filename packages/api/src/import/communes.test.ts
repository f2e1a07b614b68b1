import {expect, test} from 'vitest';

import {COMMUNES} from '../directory/territory.js';
import {localitiesAt, localityOf, plain, postcodesOf} from './communes.js';

test('a name is known however it is written', () => {
  for (const name of ['Saint-Malo', 'ST MALO', 'st-malo cedex 2', 'Saint Malo']) {
    expect(localityOf('35400', name), name).toEqual({city: 'Saint-Malo', department: '35'});
  }
  expect(plain('Sainte-Mère-Église')).toBe(plain('STE MERE EGLISE'));
  expect(plain('Vandœuvre')).toBe(plain('vandoeuvre'));
});

test('a commune that became part of another is known by its former name', () => {
  expect(localityOf('01300', 'Arbignieu')).toEqual({city: 'Arboys en Bugey', department: '01'});
});

test('a city with districts is known by either name', () => {
  expect(localityOf('75011', 'Paris')?.department).toBe('75');
  expect(localityOf('75011', 'Paris 11e Arrondissement')?.department).toBe('75');
});

test('the commune decides where a postcode spans two departments', () => {
  expect(new Set(localitiesAt('42620').map(({department}) => department))).toEqual(new Set(['03', '42']));
});

test('Monaco has its neighbour’s department', () => {
  expect(localityOf('98000', 'MONACO')).toEqual({city: 'Monaco', department: '06'});
  expect(postcodesOf('06', 'Monaco')).toEqual(['98000']);
});

test('every commune is found at each of its postcodes', () => {
  for (const {nom, codesPostaux = []} of COMMUNES) {
    for (const postcode of codesPostaux)
      expect(localityOf(postcode, nom), `${nom}, ${postcode}`).toBeDefined();
  }
});
